import type { Writable } from "node:stream";
import { type SheetColumn, type SheetValue, writeSheet } from "@/lib/documents/sheet/write-sheet";
import { columnKinds } from "@/lib/domain/ledgers";
import { createI18n } from "@/lib/i18n/create";
import type { OpenLedger } from "@/lib/queries/ledger/open-ledger";
import { caseCells } from "@/lib/request/ledger-case-cells";
import { type LedgerColumn, ledgerColumns } from "@/lib/request/ledger-columns";

/** A ledger goes to others: it is in the language of the office, whatever the reader's. */
const { t, format } = createI18n("zh");

/** Writes a ledger as an Excel file while its rows are read. */
export async function ledgerFile(stream: Writable, ledger: OpenLedger): Promise<void> {
  const { count, today } = ledger;
  const title = t(`ledgers.kind.${ledger.kind}`);
  const common = {
    ...{ name: title, title },
    note: t("ledgers.note", { day: format.date(today), count: format.count(count) }),
    footer: t("allocation.footer"),
  };
  switch (ledger.kind) {
    case "cases": {
      const { columns } = ledger;
      const heads = columns.map((key): SheetColumn => {
        const kind = columnKinds[key] ?? "text";
        return { head: t(`ledgers.column.${key}`), width: widths[key] ?? 12, kind };
      });
      const cells = (row: Parameters<typeof caseCells>[0]) => caseCells(row, columns);
      return writeSheet(stream, { ...common, ...numbered(heads, mapped(ledger.rows, cells)) });
    }
    case "contacts":
      return writeSheet(stream, { ...common, ...tableOf(ledgerColumns.contacts, ledger.rows) });
    case "commitments":
      return writeSheet(stream, { ...common, ...tableOf(ledgerColumns.commitments, ledger.rows) });
    case "notices":
      return writeSheet(stream, { ...common, ...tableOf(ledgerColumns.notices, ledger.rows) });
  }
}

/** In characters; what isn't named is twelve wide. */
const widths: Partial<Record<string, number>> = {
  session: 20,
  number: 9,
  title: 44,
  coSponsors: 20,
  leadUnit: 16,
  section: 16,
  assisting: 18,
  comment: 30,
  documentNo: 18,
};

function tableOf<Row>(columns: readonly LedgerColumn<Row>[], rows: AsyncIterable<Row>) {
  return numbered(
    columns,
    mapped(rows, (row) => columns.map(({ cell }) => cell(row))),
  );
}

/** 序号 before the rest. */
function numbered(columns: readonly SheetColumn[], rows: AsyncIterable<readonly SheetValue[]>) {
  const serial: SheetColumn = { head: t("allocation.col.serial"), width: 7, kind: "number" };
  return { columns: [serial, ...columns], rows: withSerial(rows) };
}

async function* withSerial(rows: AsyncIterable<readonly SheetValue[]>) {
  let serial = 0;
  for await (const row of rows) {
    serial += 1;
    yield [serial, ...row];
  }
}

async function* mapped<Row, Cells>(rows: AsyncIterable<Row>, to: (row: Row) => Cells) {
  for await (const row of rows) yield to(row);
}
