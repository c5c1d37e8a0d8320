import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** What makes a user an actor, with the sections in the person's charge on a day. */
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
    charges: {
      where: { fromOn: { lte: day }, OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
      select: { sectionId: true },
    },
  } satisfies Prisma.UserSelect;
}

type ActorRow = Prisma.UserGetPayload<{ select: ReturnType<typeof actorSelect> }>;

export function toActor({ id, charges, ...row }: ActorRow): Actor {
  return { ...row, userId: id, chargedSectionIds: charges.map(({ sectionId }) => sectionId) };
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
