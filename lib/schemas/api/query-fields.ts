import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";

/** The year of a session. */
export const year = z
  .string("required")
  .regex(/^\d{4}$/, "number")
  .transform(Number)
  .pipe(z.number().min(1990, "number").max(2200, "number"));

/** A calendar date (Asia/Shanghai) from 1990 on. */
export const calendarDay = z.custom<CalendarDate>(
  (value) => isCalendarDate(value) && value >= "1990-01-01",
  "date",
);
