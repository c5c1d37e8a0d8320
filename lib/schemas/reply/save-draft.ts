import { z } from "zod";
import { disclosureTypes } from "@/lib/domain/case-facts";
import { MOST_POINTS, pointOutcomes } from "@/lib/domain/points";
import { caseAct, id, optionalChoice, optionalText, requiredText } from "@/lib/schemas/fields";

const answer = z.object({
  pointId: id,
  outcome: optionalChoice(pointOutcomes),
  reason: optionalText(2000),
  legalBasis: optionalText(500),
});

/** A form sends an answer as three fields named `point.<id>.outcome`, `.reason` and `.legalBasis`. */
const answersOfForm = /^point\.([\w-]{36})\.(outcome|reason|legalBasis)$/;

/**
 * A wording of the reply or opinion, with what it says to each of the deputy's points. Class, disclosure and
 * answers may wait until it is handed up; whether the class is one of the unit's scheme, and whether 不予公开 has
 * its reason, the act asks.
 */
export const saveDraftSchema = z.preprocess(
  gatherAnswers,
  caseAct.extend({
    body: requiredText(50_000),
    classCode: optionalChoice(["A", "B", "C", "D"]),
    disclosure: optionalChoice(disclosureTypes),
    disclosureReason: optionalText(500),
    // the letter names somebody the deputy can call
    handlerName: requiredText(50),
    handlerPhone: requiredText(50),
    answers: z.array(answer).max(MOST_POINTS, "tooLong").optional(),
  }),
);
export type SaveDraftInput = z.infer<typeof saveDraftSchema>;

function gatherAnswers(input: unknown): unknown {
  if (typeof input !== "object" || input === null) return input;
  const answers = new Map<string, Record<string, unknown>>();
  for (const [name, value] of Object.entries(input)) {
    const [, pointId, part] = answersOfForm.exec(name) ?? [];
    if (!pointId || !part) continue;
    answers.set(pointId, { ...answers.get(pointId), pointId, [part]: value });
  }
  return answers.size === 0 ? input : { ...input, answers: [...answers.values()] };
}
