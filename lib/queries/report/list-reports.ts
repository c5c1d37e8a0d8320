import type { Context } from "@/lib/context/context";
import { fromDateColumn } from "@/lib/data/dates";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

const MOST = 200;

/**
 * The annual reports that the actor may read, the newest year first: of the own unit all, of whoever belongs to no
 * unit those of every unit that are issued. Throws NOT_PERMITTED.
 */
export async function listReports({ actor, clock, db }: Context) {
  if (!canGenerally(actor, "read-reports")) throw notPermitted();
  const { unitId } = actor;
  const rows = await db.report.findMany({
    where: unitId === null ? { issue: { isNot: null } } : { unitId },
    select: {
      ...{ id: true, year: true, source: true, asOf: true, startedAt: true },
      unit: { select: { name: true } },
      issue: { select: { issuedAt: true } },
    },
    orderBy: [{ year: "desc" }, { source: "asc" }, { id: "desc" }],
    take: MOST,
    relationLoadStrategy: "join",
  });
  return {
    today: dateInShanghai(clock.now()),
    mayStart: canGenerally(actor, "start-report") && unitId !== null,
    reports: rows.map(({ unit, issue, asOf, ...report }) => ({
      ...report,
      unit: unit.name,
      asOf: fromDateColumn(asOf),
      issuedAt: issue?.issuedAt ?? null,
    })),
  };
}
