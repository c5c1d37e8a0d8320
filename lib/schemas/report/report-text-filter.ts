import { z } from "zod";
import { reportParts } from "@/lib/domain/annual-report/report-parts";

/** Which part of a report an address names: the opening, unless it names another; a section's paragraph by its id. */
export const reportTextFilterSchema = z.object({
  part: z.enum(reportParts).catch("OPENING"),
  section: z.uuid().nullable().catch(null),
});
