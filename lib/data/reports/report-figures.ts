import { loadUnitFacts } from "@/lib/data/case-facts";
import type { Database, Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { loadReportedCases } from "@/lib/data/reports/reported-cases";
import { loadSettings } from "@/lib/data/settings";
import { reportCounts } from "@/lib/domain/annual-report/report-counts";
import { type ReportFigures, reportFigures } from "@/lib/domain/annual-report/report-figures";
import { type CalendarDate, endOfDayInShanghai } from "@/lib/domain/calendar-date";
import { computeRates, setsAsOf } from "@/lib/domain/rates";

export interface ReportQuestion {
  readonly unitId: string;
  readonly year: number;
  readonly source: "NPC" | "CPPCC";
  readonly asOf: CalendarDate;
}

/** The figures of a unit's year as of a day, by the definitions in force on it, whoever asks. */
export async function loadReportFigures(
  db: Database | Transaction,
  question: ReportQuestion,
): Promise<ReportFigures> {
  const { unitId, year, source, asOf } = question;
  const end = endOfDayInShanghai(asOf);
  const { name: unit } = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { name: true } });
  const settings = await loadSettings(db, { unitId, year, level: null, source }, end);
  const facts = await loadUnitFacts(db, question);
  const { eligible } = setsAsOf(facts, asOf);
  const handlingId = { in: eligible.map((each) => each.handlingId) };
  const noticesIssued = await db.supervisionNotice.count({ where: { handlingId, issuedAt: { lt: end } } });
  const lookBacksDone = await db.lookBack.count({
    where: { handlingId, doneOn: { lte: toDateColumn(asOf) } },
  });
  return reportFigures(
    { unit, year, source, asOf },
    computeRates(facts, asOf, settings),
    { ...reportCounts(facts, asOf), noticesIssued, lookBacksDone },
    await loadReportedCases(db, eligible, end),
    settings,
  );
}
