import type { z } from "zod";
import { disclosureTypes } from "@/lib/domain/case-facts";
import { caseAct, optionalChoice, optionalText, requiredText } from "@/lib/schemas/fields";

/**
 * A wording of the reply or opinion. Class and disclosure may wait until it is handed up; whether the class is
 * one of the unit's scheme, and whether 不予公开 has its reason, the act asks.
 */
export const saveDraftSchema = caseAct.extend({
  body: requiredText(50_000),
  classCode: optionalChoice(["A", "B", "C", "D"]),
  disclosure: optionalChoice(disclosureTypes),
  disclosureReason: optionalText(500),
  // the letter names somebody the deputy can call
  handlerName: requiredText(50),
  handlerPhone: requiredText(50),
});
export type SaveDraftInput = z.infer<typeof saveDraftSchema>;
