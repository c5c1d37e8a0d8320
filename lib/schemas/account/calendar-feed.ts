import { z } from "zod";
import { submissionKey } from "@/lib/schemas/fields";

/** Opening, renewing and closing one's calendar feed need nothing but the form itself. */
export const calendarFeedSchema = z.object({ submissionKey });
export type CalendarFeedInput = z.infer<typeof calendarFeedSchema>;
