import type { z } from "zod";
import { calendarDate, caseAct, optionalId, requiredLine } from "@/lib/schemas/fields";

/** 列为重点督办: who sponsors it, in words, the unit's own leader where one takes charge of it, and since when. */
export const markKeySchema = caseAct.extend({
  sponsoredBy: requiredLine(100),
  leaderId: optionalId,
  markedOn: calendarDate,
});
export type MarkKeyInput = z.infer<typeof markKeySchema>;
