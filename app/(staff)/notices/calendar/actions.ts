"use server";

import { action } from "@/lib/request/action";
import { calendarFeedSchema } from "@/lib/schemas/account/calendar-feed";
import { closeCalendarFeed } from "@/lib/use-cases/account/close-calendar-feed";
import { openCalendarFeed } from "@/lib/use-cases/account/open-calendar-feed";

export const openCalendarFeedAction = action(calendarFeedSchema, openCalendarFeed, {
  onDone: ({ t }) => ({ to: "/notices/calendar", say: t("feed.opened") }),
});

export const closeCalendarFeedAction = action(calendarFeedSchema, closeCalendarFeed, {
  onDone: ({ t }) => ({ to: "/notices/calendar", say: t("feed.closed") }),
});
