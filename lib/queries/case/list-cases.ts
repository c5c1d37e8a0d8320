import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { type HandlingState, handlingStates } from "@/lib/domain/lifecycle";
import { dueDatesOfLight, lightOf } from "@/lib/domain/lights";
import { canGenerally } from "@/lib/domain/permissions";
import type { Settings } from "@/lib/domain/setting-catalogue";
import type { CaseFilter } from "@/lib/schemas/case-filter";

const pageSize = 50;

/** States in which the unit's own answer is out, so that the due date no longer presses. */
export const answeredStates: readonly HandlingState[] = [
  "REPLIED",
  "OPINION_SENT",
  "CONCLUDED",
  "OUTSIDE",
  "FOR_REFERENCE",
];

const rowSelect = {
  id: true,
  role: true,
  state: true,
  stateSince: true,
  deliveredOn: true,
  dueOn: true,
  urgedWeight: true,
  unit: { select: { name: true } },
  suggestion: {
    select: {
      number: true,
      title: true,
      topic: true,
      session: { select: { year: true, name: true } },
      sponsors: { select: { deputy: { select: { name: true } } }, orderBy: { position: "asc" }, take: 1 },
      _count: { select: { sponsors: true } },
    },
  },
  assignments: { where: { endedAt: null }, select: { kind: true, section: { select: { name: true } } } },
} as const satisfies Prisma.HandlingSelect;

/**
 * One page (50) of the cases the actor may see, by due date, those without one last; in the order of urging (催办)
 * the most urged first. `ids` narrows the list
 * to the cases behind a figure. `next` goes into the address as `after`; null on the last page.
 * Throws NOT_PERMITTED.
 */
export async function listCases(context: Context, filter: CaseFilter, ids: readonly string[] | null = null) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const scope = { unitId: actor.unitId, year: filter.year ?? null, level: null, source: null };
  const settings = await loadSettings(db, scope, clock.now());
  const where: Prisma.HandlingWhereInput = {
    AND: [
      handlingScope(actor),
      { state: filter.state ?? statesOf(scopeOf(filter)) },
      // the cases of a figure are already those its section led on the day asked for
      ...conditions(ids ? { ...filter, section: undefined } : filter),
      ...(ids ? [{ id: { in: [...ids] } }] : []),
      ...(filter.light ? [lightCondition(filter.light, settings, today)] : []),
    ],
  };
  const [total, found] = await Promise.all([
    db.handling.count({ where }),
    db.handling.findMany({
      where: { AND: [where, ...afterCursor(filter)] },
      select: rowSelect,
      orderBy: [
        ...(filter.order === "urged" ? [{ urgedWeight: "desc" as const }] : []),
        { dueOn: { sort: "asc", nulls: "last" } },
        { id: "asc" },
      ],
      take: pageSize + 1,
      relationLoadStrategy: "join",
    }),
  ]);
  const rows = found.slice(0, pageSize).map((row) => {
    const dueOn = fromOptionalDateColumn(row.dueOn);
    const answered = answeredStates.includes(row.state);
    return {
      ...row,
      dueOn,
      deliveredOn: fromOptionalDateColumn(row.deliveredOn),
      light: answered ? ("NONE" as const) : lightOf({ dueOn, doneOn: null }, today, settings),
    };
  });
  const last = rows.at(-1);
  const next = found.length > pageSize && last ? cursorOf(last, filter) : null;
  return { rows, total, next, today };
}

export type CaseRow = Awaited<ReturnType<typeof listCases>>["rows"][number];

/** Which cases a list shows: what is still open, unless the address asks for more or for a figure's cases. */
export function scopeOf(filter: CaseFilter): "open" | "done" | "all" {
  return filter.scope ?? (filter.figure || filter.state || filter.q ? "all" : "open");
}

function statesOf(scope: "open" | "done" | "all"): Prisma.EnumHandlingStateFilter {
  const answered = answeredStates.filter((state) => state !== "OUTSIDE");
  if (scope === "done") return { in: answered };
  return scope === "open" ? { notIn: [...answeredStates] } : { not: "OUTSIDE" };
}

function conditions(filter: CaseFilter): Prisma.HandlingWhereInput[] {
  const { year, role, section, topic, q, unit } = filter;
  return [
    ...(year ? [{ suggestion: { session: { year } } }] : []),
    ...(role ? [{ role }] : []),
    ...(unit ? [{ unitId: unit }] : []),
    ...(topic ? [{ suggestion: { topic } }] : []),
    ...(section ? [{ assignments: { some: { sectionId: section, endedAt: null } } }] : []),
    ...(q ? [{ suggestion: { OR: wordConditions(q) } }] : []),
  ];
}

function wordConditions(q: string): Prisma.SuggestionWhereInput[] {
  return [
    { title: { contains: q, mode: "insensitive" } },
    { number: q },
    { sponsors: { some: { deputy: { name: { contains: q } } } } },
  ];
}

function lightCondition(
  light: NonNullable<CaseFilter["light"]>,
  settings: Settings,
  today: ReturnType<typeof dateInShanghai>,
): Prisma.HandlingWhereInput {
  const { first, last } = dueDatesOfLight(light, today, settings);
  return {
    state: { in: handlingStates.filter((state) => !answeredStates.includes(state)) },
    dueOn: {
      not: null,
      ...(first ? { gte: toDateColumn(first) } : {}),
      ...(last ? { lte: toDateColumn(last) } : {}),
    },
  };
}

function cursorOf(last: { dueOn: string | null; id: string; urgedWeight: number }, { order }: CaseFilter) {
  const byDue = `${last.dueOn ?? "none"}_${last.id}`;
  return order === "urged" ? `${last.urgedWeight}_${byDue}` : byDue;
}

function afterCursor({ after, order }: CaseFilter): Prisma.HandlingWhereInput[] {
  const match = /^(?:(\d{1,9})_)?(none|\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(after ?? "");
  const [, weight, due, id] = match ?? [];
  if (!due || !id) return [];
  const later = afterDue(due, id);
  if (order !== "urged" || weight === undefined) return [later];
  const urgedWeight = Number(weight);
  return [{ OR: [{ urgedWeight: { lt: urgedWeight } }, { AND: [{ urgedWeight }, later] }] }];
}

function afterDue(due: string, id: string): Prisma.HandlingWhereInput {
  if (!isCalendarDate(due)) return { dueOn: null, id: { gt: id } };
  const dueOn = toDateColumn(due);
  return { OR: [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: id } }, { dueOn: null }] };
}
