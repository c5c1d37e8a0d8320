import type { z } from "zod";
import { calendarDate, caseAct, id, optionalId, requiredText } from "@/lib/schemas/fields";

/** 承诺事项: the measure, whose it is and by when; `replacesId` names the one in whose place it stands. */
export const recordCommitmentSchema = caseAct.extend({
  measure: requiredText(1000),
  ownerSectionId: id,
  dueOn: calendarDate,
  replacesId: optionalId,
});
export type RecordCommitmentInput = z.infer<typeof recordCommitmentSchema>;
