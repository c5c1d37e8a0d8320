import type { Context } from "@/lib/context/context";
import { fromDateColumn } from "@/lib/data/dates";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { decidesRequests } from "@/lib/domain/requests";

const shown = 30;

/** A request for return (退办) or extension (延期) that waits for this person's decision. */
export interface WaitingRequest {
  readonly id: string;
  readonly handlingId: string;
  readonly act: "decide-return" | "decide-extension";
  readonly number: string;
  readonly title: string;
  readonly askedOn: CalendarDate;
  readonly reason: string;
}

/** The requests the actor decides, the oldest first (30 of a kind at most); none for those who decide none. */
export async function listRequests({ actor, clock, db }: Context): Promise<WaitingRequest[]> {
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  if (!decidesRequests(actor.role, await loadSettings(db, scope, clock.now()))) return [];
  const where = { decision: null, handling: handlingScope(actor) };
  const handling = { select: { suggestion: { select: { number: true, title: true } } } };
  const page = { where, orderBy: { askedAt: "asc" }, take: shown } as const;
  const [returns, extensions] = await Promise.all([
    db.returnRequest.findMany({ ...page, include: { handling } }),
    db.extensionRequest.findMany({ ...page, include: { handling } }),
  ]);
  return [
    ...returns.map((row) => ({
      ...common(row),
      act: "decide-return" as const,
      askedOn: fromDateColumn(row.askedOn),
    })),
    ...extensions.map((row) => ({
      ...common(row),
      act: "decide-extension" as const,
      askedOn: dateInShanghai(row.askedAt),
    })),
  ];
}

function common(row: {
  readonly id: string;
  readonly handlingId: string;
  readonly reason: string;
  readonly handling: { readonly suggestion: { readonly number: string; readonly title: string } };
}) {
  const { id, handlingId, reason, handling } = row;
  return { id, handlingId, reason, ...handling.suggestion };
}
