import { z } from "zod";
import { disclosureTypes, handlingRoles } from "@/lib/domain/case-facts";
import {
  choice,
  optionalChoice,
  optionalDate,
  optionalText,
  requiredText,
  submissionKey,
} from "@/lib/schemas/fields";

/** Registering one suggestion by hand. Names are typed as in a sheet, split by 、 or a comma. */
export const registerSuggestionSchema = z.object({
  submissionKey,
  sessionName: requiredText(100),
  source: choice(["NPC", "CPPCC"]),
  year: z.coerce.number("number").int("number").min(1990, "number").max(2200, "number"),
  number: requiredText(40),
  title: requiredText(300),
  text: optionalText(100_000),
  sponsors: requiredText(2000),
  phone: optionalText(40),
  topic: optionalText(100),
  category: optionalText(100),
  disclosureWish: optionalChoice(disclosureTypes),
  handlingRole: choice(handlingRoles),
  leadUnit: optionalText(100),
  coUnits: optionalText(1000),
  deliveredOn: optionalDate,
  dueOn: optionalDate,
});
export type RegisterSuggestionInput = z.infer<typeof registerSuggestionSchema>;
