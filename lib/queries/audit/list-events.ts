import type { Context } from "@/lib/context/context";
import type { Prisma } from "@/lib/data/generated/client";
import { endOfDayInShanghai, startOfDayInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { AuditFilter } from "@/lib/schemas/audit/audit-filter";

const pageSize = 50;

/**
 * One page (50) of everything that was done, the newest first, for the auditor. `from` and `to` are days of
 * Asia/Shanghai, both included; `user` is a user name or a part of a person's name. `next` goes into the address
 * as `after`; null on the last page. Throws NOT_PERMITTED.
 */
export async function listEvents({ actor, db }: Context, filter: AuditFilter) {
  if (!canGenerally(actor, "read-audit")) throw notPermitted();
  const found = await db.event.findMany({
    where: { AND: conditions(filter) },
    select: {
      id: true,
      at: true,
      type: true,
      data: true,
      actor: { select: { name: true, username: true } },
      handling: { select: { suggestion: { select: { number: true, title: true } } } },
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, pageSize).map((row) => ({
    ...row,
    id: String(row.id),
    data: row.data as unknown,
  }));
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.id ?? null) : null };
}

export type AuditRow = Awaited<ReturnType<typeof listEvents>>["rows"][number];

function conditions({ user, type, from, to, after }: AuditFilter): Prisma.EventWhereInput[] {
  return [
    ...(user ? [{ actor: { OR: [{ username: user }, { name: { contains: user } }] } }] : []),
    ...(type ? [{ type }] : []),
    ...(from ? [{ at: { gte: startOfDayInShanghai(from) } }] : []),
    ...(to ? [{ at: { lte: endOfDayInShanghai(to) } }] : []),
    ...(after ? [{ id: { lt: BigInt(after) } }] : []),
  ];
}
