import type { Context } from "@/lib/context/context";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * One unit for the administrator: its sections, closed ones too, with their heads and how many accounts in use each
 * has, and its leaders with the sections in the charge of each, today and to come. Throws NOT_PERMITTED, NOT_FOUND.
 */
export async function readUnit({ actor, clock, db }: Context, unitId: string) {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const unit = await db.unit.findUnique({
    where: { id: unitId },
    select: {
      id: true,
      name: true,
      docPrefix: true,
      kind: true,
      sections: {
        select: {
          id: true,
          name: true,
          closedOn: true,
          _count: { select: { users: { where: { disabledAt: null } } } },
          users: { where: { role: "SECTION_HEAD", disabledAt: null }, select: { name: true } },
        },
        orderBy: [{ position: "asc" }, { name: "asc" }],
      },
      users: { where: { role: "LEADER", disabledAt: null }, select: leaderSelect(today) },
    },
    relationLoadStrategy: "join",
  });
  if (!unit) throw notFound();
  const { sections, users, ...rest } = unit;
  return {
    ...rest,
    sections: sections.map(({ _count, closedOn, users: heads, ...section }) => ({
      ...section,
      closedOn: fromOptionalDateColumn(closedOn),
      accounts: _count.users,
      heads: heads.map(({ name }) => name),
    })),
    leaders: users.map((user) => toLeader(user, today)),
  };
}

export type UnitView = Awaited<ReturnType<typeof readUnit>>;

interface Leader {
  readonly id: string;
  readonly name: string;
  readonly leaderRank: "CHIEF" | "IN_CHARGE" | null;
  readonly charges: readonly {
    readonly sectionId: string;
    readonly fromOn: Date;
    readonly untilOn: Date | null;
  }[];
}

/** Charges of today and later. */
function leaderSelect(today: CalendarDate) {
  return {
    id: true,
    name: true,
    leaderRank: true,
    charges: {
      where: { OR: [{ untilOn: null }, { untilOn: { gte: toDateColumn(today) } }] },
      select: { sectionId: true, fromOn: true, untilOn: true },
    },
  } satisfies Prisma.UserSelect;
}

function toLeader({ charges, ...leader }: Leader, today: CalendarDate) {
  return {
    ...leader,
    charges: charges.map(({ sectionId, fromOn, untilOn }) => {
      const begin = fromDateColumn(fromOn);
      return { sectionId, begins: begin > today ? begin : null, untilOn: fromOptionalDateColumn(untilOn) };
    }),
  };
}
