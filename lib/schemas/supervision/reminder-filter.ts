import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";

/** The day whose reminders the address asks for; today when it isn't one. */
export const reminderFilterSchema = z.object({
  on: z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().refine(isCalendarDate))
    .transform((text): CalendarDate | null => (isCalendarDate(text) ? text : null))
    .catch(null),
});
