import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { supervisionResponseDue } from "@/lib/domain/deadlines";
import { recountedDue } from "@/lib/domain/due-recount";
import { stagesOfWork } from "@/lib/domain/lifecycle";
import { resolveSettings, type SettingRow } from "@/lib/domain/settings";
import type { WorkingCalendar } from "@/lib/domain/working-days";

const select = {
  id: true,
  unitId: true,
  suggestionId: true,
  role: true,
  state: true,
  roundNo: true,
  version: true,
  deliveredOn: true,
  unit: { select: { name: true } },
  suggestion: {
    select: { number: true, title: true, session: { select: { year: true, level: true, source: true } } },
  },
  assignments: { where: { kind: "LEAD", endedAt: null }, select: { sectionId: true } },
  rounds: true,
  dueChanges: { orderBy: [{ at: "asc" }, { id: "asc" }] },
  suspensions: true,
  notices: {
    where: { closedAt: null, responses: { none: {} }, extensions: { none: {} } },
    select: { id: true, year: true, serial: true, sectionId: true, issuedAt: true, respondBy: true },
  },
} as const satisfies Prisma.HandlingSelect;
type Loaded = Prisma.HandlingGetPayload<{ select: typeof select }>;

/** A day that moves because the calendar does: of a case, or of a supervision notice on it. */
export interface DueMove {
  readonly handlingId: string;
  readonly unitId: string;
  readonly suggestionId: string;
  readonly unit: string;
  readonly number: string;
  readonly title: string;
  readonly roundNo: number;
  readonly version: number;
  readonly sectionId: string | null;
  readonly notice: { readonly id: string; readonly year: number; readonly serial: number } | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * What another calendar moves, of every unit's open cases: due dates counted to a working day, and the days by which
 * supervision notices are to be answered, as far as they were counted. A notice's day is never moved forward.
 */
export async function findDueMoves(
  db: Database | Transaction,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Promise<DueMove[]> {
  const settingRows = await db.setting.findMany({ orderBy: [{ setAt: "asc" }, { id: "asc" }] });
  const rows = await db.handling.findMany({
    where: { state: { in: [...stagesOfWork] } },
    select,
    orderBy: { id: "asc" },
    relationLoadStrategy: "join",
  });
  return rows.flatMap((row) => movesOf(row, settingRows, before, after));
}

function movesOf(
  row: Loaded,
  settingRows: readonly SettingRow[],
  before: WorkingCalendar,
  after: WorkingCalendar,
): DueMove[] {
  const settingsAt = (moment: Date) =>
    resolveSettings(
      settingRows.filter(({ setAt }) => setAt <= moment),
      { unitId: row.unitId, ...row.suggestion.session },
    );
  const { id: handlingId, unitId, suggestionId, roundNo, version } = row;
  const { number, title } = row.suggestion;
  const about = {
    ...{ handlingId, unitId, suggestionId, roundNo, version, number, title },
    unit: row.unit.name,
    sectionId: row.assignments[0]?.sectionId ?? null,
  };
  const due = dueMove(row, settingsAt, before, after);
  const notices = row.notices.flatMap(({ id, year, serial, sectionId, issuedAt, respondBy }) => {
    const [issuedOn, settings, from] = [
      dateInShanghai(issuedAt),
      settingsAt(issuedAt),
      fromDateColumn(respondBy),
    ];
    if (supervisionResponseDue(issuedOn, settings, before).date !== from) return [];
    const to = supervisionResponseDue(issuedOn, settings, after).date;
    return to > from ? [{ ...about, sectionId, notice: { id, year, serial }, from, to }] : [];
  });
  return [...(due ? [{ ...about, notice: null, ...due }] : []), ...notices];
}

function dueMove(
  row: Loaded,
  settingsAt: (moment: Date) => ReturnType<typeof resolveSettings>,
  before: WorkingCalendar,
  after: WorkingCalendar,
) {
  const round = row.rounds.find(({ roundNo }) => roundNo === row.roundNo);
  if (!round) return null;
  const ofRound = (each: { readonly roundNo: number }) => each.roundNo === row.roundNo;
  return recountedDue(
    {
      roundNo: row.roundNo,
      role: row.role,
      deliveredOn: fromOptionalDateColumn(row.deliveredOn),
      openedOn: fromOptionalDateColumn(round.openedOn),
      dueOn: fromOptionalDateColumn(round.dueOn),
      changes: row.dueChanges.filter(ofRound).map(({ basis, effectiveOn, dueOn }) => ({
        basis,
        effectiveOn: fromDateColumn(effectiveOn),
        dueOn: fromDateColumn(dueOn),
      })),
      suspensions: row.suspensions.filter(ofRound).map(({ fromOn, untilOn }) => ({
        fromOn: fromDateColumn(fromOn),
        untilOn: fromOptionalDateColumn(untilOn),
      })),
      settings: settingsAt(round.openedAt),
    },
    before,
    after,
  );
}
