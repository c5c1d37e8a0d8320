"use server";

import { action } from "@/lib/request/action";
import { keepCalendar, takeInCalendar } from "@/lib/request/kept-calendar";
import { calendarQuery } from "@/lib/schemas/calendar/calendar-address";
import { takeInCalendarSchema } from "@/lib/schemas/calendar/take-in-calendar";
import { uploadCalendarSchema } from "@/lib/schemas/calendar/upload-calendar";

export const uploadCalendarAction = action(uploadCalendarSchema, keepCalendar, {
  onDone: ({ input: { year, source, official, file }, result }) => {
    const query = calendarQuery({ year, source, official, name: file?.name.slice(-200) ?? "" });
    return { to: `/settings/calendar/${result.hash}?${query}` };
  },
});

export const takeInCalendarAction = action(takeInCalendarSchema, takeInCalendar, {
  onDone: ({ input: { question }, result, t }) => ({
    to: `/settings/calendar?year=${question.year}`,
    say: t("calendar.preview.taken", { year: question.year, ...result }),
  }),
});
