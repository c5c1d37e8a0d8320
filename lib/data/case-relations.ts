import type { Database } from "@/lib/data/database";
import { findOpenGroup } from "@/lib/data/merged-groups";
import { handlingScope } from "@/lib/data/scope";
import type { Actor } from "@/lib/domain/actor";
import type { HandlingState } from "@/lib/domain/lifecycle";

/** Another case as this one's page names it; its id only where the reader may open it. */
export interface RelatedCase {
  readonly handlingId: string | null;
  readonly number: string;
  readonly title: string;
  readonly state: HandlingState;
}

export interface MergedWith {
  /** Whether this case leads the group. */
  readonly leads: boolean;
  readonly joinedAt: Date;
  readonly reason: string;
  /** The others, the leading one first where it is among them. */
  readonly others: readonly (RelatedCase & { readonly leads: boolean })[];
}

/** The cases handled together with this one now (并案); null when it is handled by itself. */
export async function loadMergedWith(
  db: Database,
  actor: Actor,
  handlingId: string,
): Promise<MergedWith | null> {
  const group = await findOpenGroup(db, handlingId);
  const [first] = group?.memberships ?? [];
  const own = group?.memberships.find(({ handling }) => handling.id === handlingId);
  if (!group || !first || !own) return null;
  const open = await idsInSight(
    db,
    actor,
    group.memberships.map(({ handling }) => handling.id),
  );
  return {
    leads: first === own,
    joinedAt: own.joinedAt,
    reason: own.reason,
    others: group.memberships
      .filter((each) => each !== own)
      .map((each) => ({
        handlingId: open.has(each.handling.id) ? each.handling.id : null,
        ...each.handling.suggestion,
        state: each.handling.state,
        leads: each === first,
      })),
  };
}

/** Which of these cases the actor may open. */
export async function idsInSight(
  db: Database,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.handling.findMany({
    where: { AND: [{ id: { in: [...ids] } }, handlingScope(actor)] },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
