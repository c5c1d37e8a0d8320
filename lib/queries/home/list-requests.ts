import type { Context } from "@/lib/context/context";
import { fromDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettingResolver } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { decidesRequests } from "@/lib/domain/requests";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** So many of a kind are read and shown at most; more wait nowhere. */
const most = 100;

/** A request for return (退办) or extension (延期) that waits for a decision. */
export interface WaitingRequest {
  readonly id: string;
  readonly handlingId: string;
  readonly act: "decide-return" | "decide-extension";
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly askedOn: CalendarDate;
  readonly reason: string;
  /** Whether the decision is the actor's; the overseer also follows what the units' secretariats decide. */
  readonly decides: boolean;
}

/**
 * The requests that wait and that the actor decides or, overseeing, follows; those to decide first, then the
 * oldest. Who decides is the setting of each case's unit, year and source. None for anybody else.
 */
export async function listRequests({ actor, clock, db }: Context): Promise<WaitingRequest[]> {
  if (actor.role !== "SECRETARIAT" && actor.role !== "OVERSEER") return [];
  const where = { decision: null, handling: handlingScope(actor) };
  const page = {
    where,
    orderBy: { askedAt: "asc" },
    take: most,
    include: { handling: { select: named } },
  } as const;
  const [settingsOf, returns, extensions] = await Promise.all([
    loadSettingResolver(db, clock.now()),
    db.returnRequest.findMany(page),
    db.extensionRequest.findMany(page),
  ]);
  const common = (row: RequestRow) =>
    toRequest(row, (settings) => decidesRequests(actor.role, settings), settingsOf);
  const all: WaitingRequest[] = [
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
  const own = all.filter(({ decides }) => decides);
  return actor.role === "OVERSEER" ? [...own, ...all.filter(({ decides }) => !decides)] : own;
}

const named = {
  unitId: true,
  unit: { select: { name: true } },
  suggestion: {
    select: { number: true, title: true, session: { select: { year: true, level: true, source: true } } },
  },
} as const satisfies Prisma.HandlingSelect;

interface RequestRow {
  readonly id: string;
  readonly handlingId: string;
  readonly reason: string;
  readonly handling: Prisma.HandlingGetPayload<{ select: typeof named }>;
}

function toRequest(
  { id, handlingId, reason, handling }: RequestRow,
  decides: (settings: Settings) => boolean,
  settingsOf: Awaited<ReturnType<typeof loadSettingResolver>>,
) {
  const { unitId, unit, suggestion } = handling;
  const { number, title, session } = suggestion;
  const settings = settingsOf({ unitId, ...session });
  return { id, handlingId, reason, number, title, unit: unit.name, decides: decides(settings) };
}
