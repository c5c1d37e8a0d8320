import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { lightOf } from "@/lib/domain/lights";
import { canGenerally } from "@/lib/domain/permissions";
import { answeredStates, caseWhere } from "@/lib/queries/case/case-where";
import type { CaseFilter } from "@/lib/schemas/case-filter";

const pageSize = 50;

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
  const where = caseWhere(actor, filter, ids, settings, today);
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
