import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

/** Issuing a report. `seen` is what its reader saw, so that nothing is issued that was written meanwhile. */
export const issueReportSchema = z.object({ reportId: id, seen: z.string("invalid"), submissionKey });
export type IssueReportInput = z.infer<typeof issueReportSchema>;
