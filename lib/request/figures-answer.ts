import { ActError } from "@/lib/domain/errors";
import { createI18n } from "@/lib/i18n/create";
import { readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { requireContext } from "@/lib/request/context";
import { figuresFile } from "@/lib/request/figures-file";
import { sheetAnswer } from "@/lib/request/sheet-answer";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";
import { downloadFigures } from "@/lib/use-cases/dashboard/download-figures";

/** Answers with the dashboard that the address asks for as an Excel file; 404 for who has no dashboard. */
export async function answerWithFigures(request: Request): Promise<Response> {
  const context = await requireContext();
  const filter = dashboardFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  try {
    const dashboard = await readDashboard(context, filter);
    const { year, asOf } = dashboard.scope;
    await downloadFigures(context, { year, asOf });
    const { t } = createI18n("zh");
    return sheetAnswer(t("dashboard.sheet.fileName", { year: String(year), day: asOf }), (stream) =>
      figuresFile(stream, dashboard),
    );
  } catch (error) {
    if (error instanceof ActError) return new Response(null, { status: 404 });
    throw error;
  }
}
