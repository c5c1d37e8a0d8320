import { createI18n } from "@/lib/i18n/create";
import { allocationFile, sheetLanguage } from "@/lib/request/allocation-file";
import { requireContext } from "@/lib/request/context";
import { notFoundAnswer, orNotFound } from "@/lib/request/or-not-found";
import { sheetAnswer } from "@/lib/request/sheet-answer";
import { allocationFilterSchema } from "@/lib/schemas/allocation/allocation-filter";
import { type AllocationSheet, downloadAllocation } from "@/lib/use-cases/allocation/download-allocation";

/** Answers with the allocation sheet that the address asks for as an Excel file; 404 for who may have none. */
export async function answerWithAllocation(request: Request): Promise<Response> {
  const context = await requireContext();
  const { of } = allocationFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  if (!of) return notFoundAnswer();
  return orNotFound(async () => sheetResponse(await downloadAllocation(context, of)));
}

function sheetResponse(sheet: AllocationSheet): Response {
  const { t } = createI18n(sheetLanguage);
  const name = t(`allocation.title.${sheet.of.source}`, { year: String(sheet.of.year), unit: sheet.unit });
  return sheetAnswer(name, (stream) => allocationFile(stream, sheet));
}
