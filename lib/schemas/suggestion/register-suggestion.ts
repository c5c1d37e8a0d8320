import { z } from "zod";
import { disclosureTypes, handlingRoles } from "@/lib/domain/case-facts";
import { looksLikePhone, normalPhone } from "@/lib/domain/import/words";
import {
  checkbox,
  choice,
  optionalChoice,
  optionalDate,
  optionalId,
  optionalText,
  requiredLine,
  requiredText,
  submissionKey,
} from "@/lib/schemas/fields";

/** The answer that the lead sponsor is none of those who bear the name. */
export const NEW_NAMESAKE = "new";

/** Registering one suggestion by hand. Names are typed as in a sheet, split by 、 or a comma. */
export const registerSuggestionSchema = z.object({
  submissionKey,
  sessionName: requiredLine(100),
  source: choice(["NPC", "CPPCC"]),
  year: z.coerce.number("number").int("number").min(1990, "number").max(2200, "number"),
  /** 闭会期间提出. */
  outOfSession: checkbox,
  number: requiredLine(40),
  title: requiredLine(300),
  text: optionalText(100_000),
  sponsors: requiredText(2000),
  /** 集体提案: the first proposer is a body, whatever its name looks like. */
  collective: checkbox,
  contactPerson: optionalText(60),
  phone: optionalText(40)
    .refine((phone) => phone === "" || looksLikePhone(phone), "phone")
    .transform(normalPhone),
  /** Which of the lead sponsor's namesakes is meant: an id, or somebody new. Asked only where it is unclear. */
  namesake: z.preprocess((value) => value || null, z.union([z.uuid(), z.literal(NEW_NAMESAKE)]).nullable()),
  topic: optionalText(100),
  category: optionalText(100),
  disclosureWish: optionalChoice(disclosureTypes),
  /** Whose part is registered; asked of whoever belongs to no unit. */
  unitId: optionalId,
  handlingRole: choice(handlingRoles),
  leadUnit: optionalText(100),
  coUnits: optionalText(1000),
  deliveredOn: optionalDate,
  dueOn: optionalDate,
});
export type RegisterSuggestionInput = z.infer<typeof registerSuggestionSchema>;
