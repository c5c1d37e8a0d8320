import { z } from "zod";
import { reportParts } from "@/lib/domain/annual-report/report-parts";
import { choice, id, optionalId, optionalText, submissionKey } from "@/lib/schemas/fields";

/** A part's new wording, written from the wording numbered `versionNo`; 0 where there was none. */
export const writeReportSchema = z.object({
  reportId: id,
  part: choice(reportParts),
  sectionId: optionalId,
  versionNo: z.coerce.number("invalid").int("invalid").min(0, "invalid"),
  body: optionalText(20_000),
  submissionKey,
});
export type WriteReportInput = z.infer<typeof writeReportSchema>;
