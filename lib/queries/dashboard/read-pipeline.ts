import type { Context } from "@/lib/context/context";
import { handlingScope } from "@/lib/data/scope";
import { loadStatesOn, type StateOnDay } from "@/lib/data/state-rows";
import { type CalendarDate, dateInShanghai, earlierOf } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { waitingStages } from "@/lib/domain/stages";
import type { FigureScope } from "@/lib/queries/dashboard/load-figures";

export interface PipelineStage {
  readonly state: (typeof waitingStages)[number];
  readonly count: number;
  /** Since when the case that came to this state first has been in it, Asia/Shanghai; null when there is none. */
  readonly since: CalendarDate | null;
}

/**
 * How many of a year's cases wait in each state on a day, and since when the first of them: today by the cases
 * themselves, on an earlier day by what was recorded of those `counted` until its end. Throws NOT_PERMITTED.
 */
export async function readPipeline(
  context: Context,
  scope: FigureScope,
  counted: readonly CaseFacts[],
): Promise<PipelineStage[]> {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
  const { asOf } = scope;
  const past = asOf !== dateInShanghai(clock.now());
  const waiting = past
    ? inGroups(
        await loadStatesOn(
          db,
          counted.map(({ handlingId }) => handlingId),
          asOf,
        ),
      )
    : await groupsOfToday(context, scope);
  return waitingStages.map((state) => {
    const { count = 0, since = null } = waiting.get(state) ?? {};
    return { state, count, since };
  });
}

type Groups = ReadonlyMap<string, Omit<PipelineStage, "state">>;

function inGroups(cases: readonly StateOnDay[]): Groups {
  const groups = new Map<string, Omit<PipelineStage, "state">>();
  for (const { state, since } of cases) {
    const { count = 0, since: first = null } = groups.get(state) ?? {};
    const earliest = first !== null && since !== null ? earlierOf(first, since) : (first ?? since);
    groups.set(state, { count: count + 1, since: earliest });
  }
  return groups;
}

async function groupsOfToday({ actor, db }: Context, scope: FigureScope): Promise<Groups> {
  const { year, unitId, sectionId } = scope;
  const led = { some: { sectionId: sectionId ?? "", kind: "LEAD" as const, endedAt: null } };
  const rows = await db.handling.groupBy({
    by: ["state"],
    where: {
      AND: [
        handlingScope(actor),
        { state: { in: [...waitingStages] }, suggestion: { session: { year } } },
        ...(unitId ? [{ unitId }] : []),
        ...(sectionId ? [{ assignments: led }] : []),
      ],
    },
    _count: true,
    _min: { stateSince: true },
  });
  return new Map(
    rows.map(({ state, _count: count, _min: { stateSince: since } }) => [
      state,
      { count, since: since ? dateInShanghai(since) : null },
    ]),
  );
}
