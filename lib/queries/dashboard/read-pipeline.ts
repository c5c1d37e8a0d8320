import type { Context } from "@/lib/context/context";
import { handlingScope } from "@/lib/data/scope";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { waitingStages } from "@/lib/domain/stages";

export interface PipelineStage {
  readonly state: (typeof waitingStages)[number];
  readonly count: number;
  /** Since when the case that came to this state first has been in it, Asia/Shanghai; null when there is none. */
  readonly since: CalendarDate | null;
}

/** How many of a year's cases wait in each state now, and since when the first of them. Throws NOT_PERMITTED. */
export async function readPipeline(
  { actor, db }: Context,
  scope: {
    readonly year: number;
    readonly unitId?: string | undefined;
    readonly sectionId?: string | undefined;
  },
): Promise<PipelineStage[]> {
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
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
  return waitingStages.map((state) => {
    const row = rows.find((each) => each.state === state);
    const since = row?._min.stateSince ?? null;
    return { state, count: row?._count ?? 0, since: since ? dateInShanghai(since) : null };
  });
}
