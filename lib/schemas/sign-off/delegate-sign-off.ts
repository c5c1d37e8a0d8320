import { z } from "zod";
import { calendarDate, id, optionalText, submissionKey } from "@/lib/schemas/fields";

/** Who signs for which leader, from which day to which, both included. */
export const delegateSignOffSchema = z.object({
  leaderId: id,
  delegateId: id,
  fromOn: calendarDate,
  untilOn: calendarDate,
  reason: optionalText(200),
  submissionKey,
});
export type DelegateSignOffInput = z.infer<typeof delegateSignOffSchema>;
