"use server";

import { action } from "@/lib/request/action";
import { issueReportSchema } from "@/lib/schemas/report/issue-report";
import { moveReportDaySchema } from "@/lib/schemas/report/move-report-day";
import { startReportSchema } from "@/lib/schemas/report/start-report";
import { writeReportSchema } from "@/lib/schemas/report/write-report";
import { issueReport } from "@/lib/use-cases/report/issue-report";
import { moveReportDay } from "@/lib/use-cases/report/move-report-day";
import { startReport } from "@/lib/use-cases/report/start-report";
import { writeReport } from "@/lib/use-cases/report/write-report";

export const startReportAction = action(startReportSchema, startReport, {
  onDone: ({ result, t }) => ({ to: `/reports/${result.reportId}`, say: t("reports.start.done") }),
});

export const moveReportDayAction = action(moveReportDaySchema, moveReportDay, {
  onDone: ({ input, t }) => ({ to: `/reports/${input.reportId}`, say: t("reports.day.done") }),
});

export const writeReportAction = action(writeReportSchema, writeReport, {
  onDone: ({ input, t }) => ({ to: `/reports/${input.reportId}`, say: t("reports.text.done") }),
});

export const issueReportAction = action(issueReportSchema, issueReport, {
  onDone: ({ input, t }) => ({ to: `/reports/${input.reportId}`, say: t("reports.issue.done") }),
});
