import { toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type HandlingState, handlingStates } from "@/lib/domain/lifecycle";
import { dueDatesOfLight } from "@/lib/domain/lights";
import type { Settings } from "@/lib/domain/setting-catalogue";
import type { CaseFilter } from "@/lib/schemas/case-filter";

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

/** The cases in the actor's sight that a list's filters ask for; `ids` narrows them to those behind a figure. */
export function caseWhere(
  actor: Actor,
  filter: CaseFilter,
  ids: readonly string[] | null,
  settings: Settings,
  today: CalendarDate,
): Prisma.HandlingWhereInput {
  return {
    AND: [
      handlingScope(actor),
      stateCondition(filter, ids !== null),
      // the cases of a figure are already those its section led on the day asked for
      ...conditions(ids ? { ...filter, section: undefined } : filter),
      ...(ids ? [{ id: { in: [...ids] } }] : []),
      ...(filter.light ? [lightCondition(filter.light, settings, today)] : []),
    ],
  };
}

/** The state asked for: that of an earlier day chose the ids already, whatever the cases came to since. */
function stateCondition(filter: CaseFilter, narrowed: boolean): Prisma.HandlingWhereInput {
  const ofEarlierDay = narrowed && filter.figure === undefined;
  return { state: filter.state && !ofEarlierDay ? filter.state : statesOf(scopeOf(filter)) };
}

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
  today: CalendarDate,
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
