import { z } from "zod";
import { calendarDate, id, submissionKey } from "@/lib/schemas/fields";

/** Another day as of which a report's figures are counted. */
export const moveReportDaySchema = z.object({ reportId: id, asOf: calendarDate, submissionKey });
export type MoveReportDayInput = z.infer<typeof moveReportDaySchema>;
