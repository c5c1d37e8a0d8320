import type { z } from "zod";
import { commitmentOutcomes } from "@/lib/domain/commitments";
import { calendarDate, caseAct, choice, id, optionalText, requiredText } from "@/lib/schemas/fields";

/** What came of a commitment: kept, with where it can be seen, or failed, with why. */
export const reportCommitmentSchema = caseAct
  .extend({
    commitmentId: id,
    outcome: choice(commitmentOutcomes),
    happenedOn: calendarDate,
    text: requiredText(2000),
    evidence: optionalText(1000),
  })
  .refine(({ outcome, evidence }) => outcome !== "KEPT" || evidence !== "", {
    path: ["evidence"],
    error: "required",
  });
export type ReportCommitmentInput = z.infer<typeof reportCommitmentSchema>;
