import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai, daysBetween } from "@/lib/domain/calendar-date";
import { lightCondition } from "@/lib/queries/case/case-where";

const shown = 10;

/**
 * What the secretariat presses for: the unit's open cases past their due date, and its supervision notices past
 * their day without an answer; of each how many there are and the ten that are late longest. `daysLate` counts
 * calendar days. Null for everybody else.
 */
export async function listOverdue(context: Context) {
  const { actor, clock } = context;
  if (actor.role !== "SECRETARIAT" || actor.unitId === null) return null;
  const today = dateInShanghai(clock.now());
  const [cases, notices] = await Promise.all([
    overdueCases(context, today),
    overdueNotices(context, actor.unitId, today),
  ]);
  return { today, cases, notices };
}

export type Overdue = NonNullable<Awaited<ReturnType<typeof listOverdue>>>;

async function overdueCases({ actor, clock, db }: Context, today: CalendarDate) {
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  const settings = await loadSettings(db, scope, clock.now());
  const where: Prisma.HandlingWhereInput = {
    AND: [handlingScope(actor), lightCondition("RED", settings, today)],
  };
  const [count, rows] = await Promise.all([
    db.handling.count({ where }),
    db.handling.findMany({
      where,
      select: {
        id: true,
        state: true,
        dueOn: true,
        suggestion: { select: { number: true, title: true } },
        assignments: {
          where: { kind: "LEAD", endedAt: null },
          select: { section: { select: { name: true } } },
        },
      },
      orderBy: [{ dueOn: "asc" }, { suggestion: { number: "asc" } }, { id: "asc" }],
      take: shown,
      relationLoadStrategy: "join",
    }),
  ]);
  return {
    count,
    items: rows.map(({ id, state, dueOn, suggestion, assignments }) => ({
      handlingId: id,
      state,
      ...suggestion,
      section: assignments[0]?.section.name ?? null,
      dueOn: fromOptionalDateColumn(dueOn),
    })),
  };
}

async function overdueNotices({ db }: Context, unitId: string, today: CalendarDate) {
  const where: Prisma.SupervisionNoticeWhereInput = {
    unitId,
    closedAt: null,
    responses: { none: {} },
    respondBy: { lt: toDateColumn(today) },
  };
  const [count, rows] = await Promise.all([
    db.supervisionNotice.count({ where }),
    db.supervisionNotice.findMany({
      where,
      select: {
        id: true,
        handlingId: true,
        serial: true,
        year: true,
        respondBy: true,
        section: { select: { name: true } },
        handling: { select: { suggestion: { select: { number: true, title: true } } } },
      },
      orderBy: [{ respondBy: "asc" }, { id: "asc" }],
      take: shown,
      relationLoadStrategy: "join",
    }),
  ]);
  return {
    count,
    items: rows.map(({ handling, respondBy, section, ...notice }) => ({
      ...notice,
      ...handling.suggestion,
      section: section.name,
      daysLate: daysBetween(fromOptionalDateColumn(respondBy) ?? today, today),
    })),
  };
}
