import { z } from "zod";
import { calendarDate, id, many, submissionKey } from "@/lib/schemas/fields";

/** The sections that the leader is in charge of from that day on: all of them, none when the list is empty. */
export const changeChargesSchema = z.object({
  leaderId: id,
  sectionIds: many(id),
  fromOn: calendarDate,
  submissionKey,
});
export type ChangeChargesInput = z.infer<typeof changeChargesSchema>;
