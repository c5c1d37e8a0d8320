import type { Context } from "@/lib/context/context";
import { commitmentRows, whereStanding } from "@/lib/data/commitment-rows";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import { acceptedReport, commitmentStanding } from "@/lib/domain/commitments";
import { notPermitted } from "@/lib/domain/errors";
import { lightOf } from "@/lib/domain/lights";
import { canGenerally } from "@/lib/domain/permissions";
import {
  type CommitmentFilter,
  type CommitmentTab,
  commitmentTabs,
} from "@/lib/schemas/commitment/commitment-filter";

const pageSize = 50;

/**
 * 承诺事项台账: one page (50) of the commitments on cases the actor may see, by due date; settled ones the latest
 * first. `counts` are of the chosen section. `next` goes into the address as `after`. The sections are those
 * that own a commitment in sight. Throws NOT_PERMITTED.
 */
export async function listCommitments(context: Context, filter: CommitmentFilter) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  const { tab, section, after } = filter;
  const today = dateInShanghai(clock.now());
  const seen: Prisma.CommitmentWhereInput = { handling: handlingScope(actor) };
  const base = section ? { AND: [seen, { ownerSectionId: section }] } : seen;
  const order = tab === "kept" || tab === "failed" ? "desc" : "asc";
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  const [settings, found, counts, sections] = await Promise.all([
    loadSettings(db, scope, clock.now()),
    db.commitment.findMany({
      where: { AND: [base, whereTab(tab, today), ...afterCursor(after, order)] },
      select: rowSelect,
      orderBy: [{ dueOn: order }, { id: order }],
      take: pageSize + 1,
      relationLoadStrategy: "join",
    }),
    Promise.all(
      commitmentTabs.map((each) => db.commitment.count({ where: { AND: [base, whereTab(each, today)] } })),
    ),
    db.section.findMany({
      where: { commitments: { some: seen } },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    }),
  ]);
  const rows = found.slice(0, pageSize).map((row) => {
    const dueOn = fromDateColumn(row.dueOn);
    const standing = commitmentStanding(row);
    const light = standing === "OPEN" ? lightOf({ dueOn, doneOn: null }, today, settings) : ("NONE" as const);
    const settled = acceptedReport(row.reports);
    return {
      ...row,
      dueOn,
      standing,
      light,
      happenedOn: settled ? fromDateColumn(settled.happenedOn) : null,
      explained: row.explanation !== null,
    };
  });
  const last = rows.at(-1);
  return {
    rows,
    today,
    sections,
    counts: Object.fromEntries(commitmentTabs.map((each, index) => [each, counts[index] ?? 0])),
    next: found.length > pageSize && last ? `${last.dueOn}_${last.id}` : null,
  };
}

export type CommitmentRow = Awaited<ReturnType<typeof listCommitments>>["rows"][number];

const rowSelect = {
  id: true,
  handlingId: true,
  measure: true,
  dueOn: true,
  ownerSection: { select: { name: true } },
  explanation: { select: { sentAt: true } },
  replacedBy: commitmentRows.replacedBy,
  reports: { ...commitmentRows.reports, select: { ...commitmentRows.reports.select, happenedOn: true } },
  handling: {
    select: { unit: { select: { name: true } }, suggestion: { select: { number: true, title: true } } },
  },
} as const satisfies Prisma.CommitmentSelect;

/** Nothing is kept any more on a case that the unit gave back or the deputies took back. */
const here: Prisma.CommitmentWhereInput = { handling: { state: { notIn: ["RETURNED", "WITHDRAWN"] } } };

/** Open holds what is reported and not yet settled, too. */
function whereTab(tab: CommitmentTab, today: CalendarDate): Prisma.CommitmentWhereInput {
  switch (tab) {
    case "open":
      return { AND: [here, { OR: [whereStanding.OPEN, whereStanding.REPORTED] }] };
    case "overdue":
      return { AND: [here, whereStanding.OPEN, { dueOn: { lt: toDateColumn(today) } }] };
    case "kept":
      return whereStanding.KEPT;
    case "failed":
      return whereStanding.FAILED;
  }
}

function afterCursor(after: string | undefined, order: "asc" | "desc"): Prisma.CommitmentWhereInput[] {
  const [, due, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(after ?? "") ?? [];
  if (!isCalendarDate(due) || !id) return [];
  const dueOn = toDateColumn(due);
  return order === "asc"
    ? [{ OR: [{ dueOn: { gt: dueOn } }, { dueOn, id: { gt: id } }] }]
    : [{ OR: [{ dueOn: { lt: dueOn } }, { dueOn, id: { lt: id } }] }];
}
