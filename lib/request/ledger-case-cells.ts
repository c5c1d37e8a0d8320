import type { CaseLedgerRow } from "@/lib/data/ledgers/case-ledger";
import type { SheetValue } from "@/lib/documents/sheet/write-sheet";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseColumn } from "@/lib/domain/ledgers";
import { createI18n } from "@/lib/i18n/create";

const { t } = createI18n("zh");

/** The cells of a case in these columns. */
export function caseCells(row: CaseLedgerRow, columns: readonly CaseColumn[]): SheetValue[] {
  return columns.map((column) => cellOf(row, column));
}

function cellOf(row: CaseLedgerRow, column: CaseColumn): SheetValue {
  switch (column) {
    case "source":
      return t(`domain.source.${row.source}`);
    case "role":
      return t(`domain.handlingRole.${row.role}`);
    case "state":
      return t(`domain.state.${row.state}`);
    case "disclosure":
      return row.disclosure ? t(`domain.disclosure.${row.disclosure}`) : "";
    case "attitude":
    case "result":
      return row[column] ? t(`domain.mark.${row[column]}`) : "";
    case "coSponsors":
    case "assisting":
      return row[column].join("、");
    case "deliveredOn":
    case "dueOn":
    case "issuedOn":
      return dateCell(row[column]);
    case "key":
      return row.key ? t("ledgers.yes") : "";
    default:
      return row[column];
  }
}

/** A day as a date, nothing as an empty cell. */
export function dateCell(date: CalendarDate | null): SheetValue {
  return date === null ? null : { date };
}
