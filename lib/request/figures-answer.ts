import { createI18n } from "@/lib/i18n/create";
import { readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { requireContext } from "@/lib/request/context";
import { figuresFile } from "@/lib/request/figures-file";
import { orNotFound } from "@/lib/request/or-not-found";
import { sheetAnswer } from "@/lib/request/sheet-answer";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";
import { downloadFigures } from "@/lib/use-cases/dashboard/download-figures";

/** Answers with the dashboard that the address asks for as an Excel file; 404 for who has no dashboard. */
export async function answerWithFigures(request: Request): Promise<Response> {
  const context = await requireContext();
  const filter = dashboardFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return orNotFound(async () => {
    const dashboard = await readDashboard(context, filter);
    const { year, asOf } = dashboard.scope;
    await downloadFigures(context, { year, asOf });
    const { t } = createI18n("zh");
    return sheetAnswer(t("dashboard.sheet.fileName", { year: String(year), day: asOf }), (stream) =>
      figuresFile(stream, dashboard),
    );
  });
}
