import { createI18n } from "@/lib/i18n/create";
import { openLedger } from "@/lib/queries/ledger/open-ledger";
import { requireContext } from "@/lib/request/context";
import { ledgerFile } from "@/lib/request/ledger-file";
import { orNotFound } from "@/lib/request/or-not-found";
import { sheetAnswer } from "@/lib/request/sheet-answer";
import { type LedgerFilter, ledgerFilterSchema } from "@/lib/schemas/ledger/ledger-filter";
import { downloadLedger } from "@/lib/use-cases/ledger/download-ledger";

/** Answers with the ledger that the address asks for as an Excel file, written as it is read; 404 for who has none. */
export async function answerWithLedger(request: Request): Promise<Response> {
  const context = await requireContext();
  const given = new URL(request.url).searchParams;
  const filter = ledgerFilterSchema.parse({ ...Object.fromEntries(given), col: given.getAll("col") });
  return orNotFound(async () => {
    const ledger = await openLedger(context, filter);
    const { count, today } = ledger;
    await downloadLedger(context, { kind: filter.kind, filters: filtersOf(filter), count });
    const { t } = createI18n("zh");
    const name = t("ledgers.fileName", { kind: t(`ledgers.kind.${filter.kind}`), day: today });
    return sheetAnswer(name, (stream) => ledgerFile(stream, ledger));
  });
}

function filtersOf({ cases }: LedgerFilter): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(cases).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
