import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { lastLeadSections } from "@/lib/data/last-sections";
import { loadSettingResolver } from "@/lib/data/settings";
import { assignBy } from "@/lib/domain/deadlines";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { listCases } from "@/lib/queries/case/list-cases";
import type { CaseFilter } from "@/lib/schemas/case-filter";

/**
 * One page (50) of the unit's cases that wait to be assigned, each with the section proposed for it: the one
 * that got a case of its topic last time, null where there was none, and of those between sessions the day by which to assign it. With the unit's open sections.
 * Throws NOT_PERMITTED.
 */
export async function listToAssign(
  context: Context,
  filter: Pick<CaseFilter, "topic" | "year" | "q" | "after">,
) {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "assign-many") || unitId === null) throw notPermitted();
  const { topic, year, q, after } = filter;
  const [list, sections, calendar, settingsOf] = await Promise.all([
    listCases(context, { topic, year, q, after, state: "RECEIVED" }),
    db.section.findMany({
      where: { unitId, closedOn: null },
      select: { id: true, name: true },
      orderBy: [{ position: "asc" }, { name: "asc" }],
    }),
    loadWorkingCalendar(db),
    loadSettingResolver(db, clock.now()),
  ]);
  const { assistingLeadDays } = settingsOf({ unitId, year: null, level: null, source: null });
  const topics = list.rows.map(({ suggestion }) => suggestion.topic);
  const proposed = await lastLeadSections(db, unitId, topics, list.today);
  return {
    ...list,
    sections,
    assistingLeadDays,
    rows: list.rows.map((row) => ({
      ...row,
      assignBy: assignBy(
        { inSession: row.suggestion.session.inSession, deliveredOn: row.deliveredOn },
        settingsOf({ unitId, ...row.suggestion.session }),
        calendar,
      ),
      proposedSectionId: proposed.get(row.suggestion.topic) ?? null,
    })),
  };
}

export type ToAssign = Awaited<ReturnType<typeof listToAssign>>;
