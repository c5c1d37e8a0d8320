import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
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
  "RETURNED",
  "WITHDRAWN",
  "OUTSIDE",
  "FOR_REFERENCE",
];

const rowSelect = {
  id: true,
  version: true,
  role: true,
  state: true,
  stateSince: true,
  deliveredOn: true,
  dueOn: true,
  urgedWeight: true,
  unit: { select: { name: true } },
  keyMarks: { where: { endedAt: null }, select: { id: true } },
  suggestion: {
    select: {
      number: true,
      title: true,
      topic: true,
      session: { select: { year: true, name: true, inSession: true, level: true, source: true } },
      sponsors: { select: { deputy: { select: { name: true } } }, orderBy: { position: "asc" }, take: 1 },
      _count: { select: { sponsors: true } },
    },
  },
  assignments: { where: { endedAt: null }, select: { kind: true, section: { select: { name: true } } } },
} as const satisfies Prisma.HandlingSelect;

/**
 * One page (50) of the cases the actor may see, by due date, those without one last, and by number within a
 * day; in the order of urging (催办) the most urged first. `ids` narrows the list to the cases behind a figure.
 * `forReference` of the total are 参阅, which no figure counts. `next` goes into the address as `after`; null on
 * the last page.
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
  const [total, forReference, found] = await Promise.all([
    db.handling.count({ where }),
    db.handling.count({ where: { AND: [where, { state: "FOR_REFERENCE" }] } }),
    db.handling.findMany({
      where: { AND: [where, ...(await afterCursor(context, filter))] },
      select: rowSelect,
      orderBy: [
        ...(filter.order === "urged" ? [{ urgedWeight: "desc" as const }] : []),
        { dueOn: { sort: "asc", nulls: "last" } },
        { suggestion: { number: "asc" } },
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
  const next = found.length > pageSize ? (rows.at(-1)?.id ?? null) : null;
  return { rows, total, forReference, next, today };
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
  const { year, role, section, topic, key, sitting, source, q, unit } = filter;
  return [
    ...(year ? [{ suggestion: { session: { year } } }] : []),
    ...(role ? [{ role }] : []),
    ...(unit ? [{ unitId: unit }] : []),
    ...(sitting ? [{ suggestion: { session: { inSession: sitting === "in" } } }] : []),
    ...(source ? [{ suggestion: { session: { source } } }] : []),
    ...(key ? [{ keyMarks: { some: { endedAt: null } } }] : []),
    ...(topic ? [{ suggestion: { topic } }] : []),
    ...(section
      ? [{ assignments: { some: { sectionId: section, kind: "LEAD" as const, endedAt: null } } }]
      : []),
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

/** Open cases that show the light on that day. */
export function lightCondition(
  light: NonNullable<CaseFilter["light"]>,
  settings: Settings,
  today: ReturnType<typeof dateInShanghai>,
): Prisma.HandlingWhereInput {
  const open = { state: { in: handlingStates.filter((state) => !answeredStates.includes(state)) } };
  if (light === "NONE") return { ...open, dueOn: null };
  const { first, last } = dueDatesOfLight(light, today, settings);
  return {
    ...open,
    dueOn: {
      not: null,
      ...(first ? { gte: toDateColumn(first) } : {}),
      ...(last ? { lte: toDateColumn(last) } : {}),
    },
  };
}

/** What comes after a case in the list's order; the whole list when the case is not in sight. */
async function afterCursor(
  { actor, db }: Context,
  { after, order }: CaseFilter,
): Promise<Prisma.HandlingWhereInput[]> {
  if (!after || !isId(after)) return [];
  const last = await db.handling.findFirst({
    where: { AND: [{ id: after }, handlingScope(actor)] },
    select: { id: true, dueOn: true, urgedWeight: true, suggestion: { select: { number: true } } },
  });
  if (!last) return [];
  const { id, dueOn, urgedWeight } = last;
  const { number } = last.suggestion;
  const sameDay: Prisma.HandlingWhereInput = {
    dueOn,
    OR: [{ suggestion: { number: { gt: number } } }, { suggestion: { number }, id: { gt: id } }],
  };
  const later = { OR: dueOn === null ? [sameDay] : [{ dueOn: { gt: dueOn } }, sameDay, { dueOn: null }] };
  if (order !== "urged") return [later];
  return [{ OR: [{ urgedWeight: { lt: urgedWeight } }, { AND: [{ urgedWeight }, later] }] }];
}
