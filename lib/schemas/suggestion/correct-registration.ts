import type { z } from "zod";
import { caseAct, optionalDate, optionalText, requiredLine } from "@/lib/schemas/fields";

/** What can be put right of a registration by hand; what is left as it was changes nothing. */
export const correctRegistrationSchema = caseAct.extend({
  title: requiredLine(300),
  text: optionalText(100_000),
  topic: optionalText(100),
  category: optionalText(100),
  contactPerson: optionalText(60),
  /** Only where none was known: later it is the due date that moves, by extension or pause. */
  deliveredOn: optionalDate,
  reason: requiredLine(200),
});
export type CorrectRegistrationInput = z.infer<typeof correctRegistrationSchema>;
