import type { Writable } from "node:stream";
import { type SheetColumn, type SheetValue, writeSheet } from "@/lib/documents/sheet/write-sheet";
import type { AllocationOf, AllocationRow } from "@/lib/domain/allocation";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { createI18n, type Translate } from "@/lib/i18n/create";
import type { AllocationSheet } from "@/lib/use-cases/allocation/download-allocation";

/** The sheet goes to sections and to the assigning office: it is in their language, whatever the reader's. */
export const sheetLanguage = "zh";

/** Writes the file in the layout that such sheets have, which the import reads again. */
export function allocationFile(stream: Writable, { of, unit, today, rows }: AllocationSheet): Promise<void> {
  const { t, format } = createI18n(sheetLanguage);
  return writeSheet(stream, {
    name: t("allocation.tab"),
    title: t(`allocation.title.${of.source}`, { year: String(of.year), unit }),
    note: t("allocation.note", { day: format.date(today), count: rows.length }),
    footer: t("allocation.footer"),
    columns: columnsOf(t, of.source),
    rows: rows.map((row, index) => valuesOf(t, row, index + 1)),
  });
}

function columnsOf(t: Translate, source: AllocationOf["source"]): SheetColumn[] {
  return [
    { head: t("allocation.col.serial"), width: 6, kind: "number" },
    { head: t("allocation.col.session"), width: 18 },
    { head: t(`allocation.col.number.${source}`), width: 10 },
    { head: t(`allocation.col.title.${source}`), width: 42 },
    { head: t(`allocation.col.leadSponsor.${source}`), width: 12 },
    { head: t(`allocation.col.coSponsors.${source}`), width: 20 },
    { head: t("allocation.col.phone"), width: 14 },
    { head: t("allocation.col.role"), width: 9 },
    { head: t("allocation.col.leadUnit"), width: 16 },
    { head: t("allocation.col.coUnits"), width: 20 },
    { head: t("allocation.col.section"), width: 16 },
    { head: t("allocation.col.leader"), width: 10 },
    { head: t("allocation.col.delivered"), width: 12, kind: "date" },
    { head: t("allocation.col.due"), width: 12, kind: "date" },
  ];
}

function valuesOf(t: Translate, row: AllocationRow, serial: number): SheetValue[] {
  const { leadSponsor, statedCount } = row;
  const sections = [
    ...(row.leadSection ? [row.leadSection] : []),
    ...row.assisting.map(({ section }) => section),
  ];
  return [
    serial,
    row.session,
    row.number,
    row.title,
    statedCount === null ? leadSponsor : t("allocation.stated", { name: leadSponsor, count: statedCount }),
    row.coSponsors.join("、"),
    row.phone,
    t(`domain.handlingRole.${row.role}`),
    row.leadUnit,
    row.coUnits.join("、"),
    sections.join("、"),
    row.leaders.join("、"),
    dateOf(row.deliveredOn),
    dateOf(row.dueOn),
  ];
}

function dateOf(date: CalendarDate | null): SheetValue {
  return date === null ? null : { date };
}
