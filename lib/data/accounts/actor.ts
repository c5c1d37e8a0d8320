import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** What makes a user an actor, with the sections in the person's charge on a day and the leaders represented. */
export function actorSelect(today: CalendarDate) {
  const day = toDateColumn(today);
  return {
    id: true,
    name: true,
    role: true,
    leaderRank: true,
    unitId: true,
    sectionId: true,
    deputyId: true,
    charges: chargesOn(day),
    delegationsTaken: {
      where: { endedAt: null, fromOn: { lte: day }, untilOn: { gte: day }, leader: { disabledAt: null } },
      select: { leader: { select: { id: true, name: true, leaderRank: true, charges: chargesOn(day) } } },
    },
  } satisfies Prisma.UserSelect;
}

function chargesOn(day: Date) {
  return {
    where: { fromOn: { lte: day }, OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
    select: { sectionId: true },
  } satisfies Prisma.User$chargesArgs;
}

type ActorRow = Prisma.UserGetPayload<{ select: ReturnType<typeof actorSelect> }>;

export function toActor({ id, charges, delegationsTaken, ...row }: ActorRow): Actor {
  const standsInFor = delegationsTaken.map(({ leader }) => ({
    userId: leader.id,
    name: leader.name,
    leaderRank: leader.leaderRank,
    chargedSectionIds: leader.charges.map(({ sectionId }) => sectionId),
  }));
  return { ...row, userId: id, chargedSectionIds: charges.map(({ sectionId }) => sectionId), standsInFor };
}

/** The person of that id as an actor on that day (Asia/Shanghai); null when unknown or disabled. */
export async function findActorById(db: Database, id: string, today: CalendarDate): Promise<Actor | null> {
  const row = await db.user.findUnique({ where: { id, disabledAt: null }, select: actorSelect(today) });
  return row ? toActor(row) : null;
}

/** The person of that user name as an actor on that day (Asia/Shanghai); null when unknown or disabled. */
export async function findActorByUsername(
  db: Database,
  username: string,
  today: CalendarDate,
): Promise<Actor | null> {
  const row = await db.user.findUnique({
    where: { username, disabledAt: null },
    select: actorSelect(today),
  });
  return row ? toActor(row) : null;
}
