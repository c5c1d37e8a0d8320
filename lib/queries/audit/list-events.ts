import type { Context } from "@/lib/context/context";
import type { Prisma } from "@/lib/data/generated/client";
import { endOfDayInShanghai, startOfDayInShanghai } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { AuditFilter } from "@/lib/schemas/audit/audit-filter";

const pageSize = 50;

/** What an import writes for every row; one line stands for all of them until it is opened. */
const rowsOfImports = ["import-suggestion", "change-by-import"] as const;

/**
 * One page (50) of everything that was done, the newest first, for the auditor. `from` and `to` are days of
 * Asia/Shanghai, both included; `user` is a user name or a part of a person's name. The rows of an import are
 * folded into the event that ended it; `run`, that event's id, or `type` shows them. `next` goes into the address
 * as `after`; null on the last page. Throws NOT_PERMITTED.
 */
export async function listEvents({ actor, db }: Context, filter: AuditFilter) {
  if (!canGenerally(actor, "read-audit")) throw notPermitted();
  const found = await db.event.findMany({
    where: { AND: [...conditions(filter), await foldedOrRun(db, filter)] },
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

async function foldedOrRun(db: Context["db"], { run, type }: AuditFilter): Promise<Prisma.EventWhereInput> {
  if (run === undefined) return type ? {} : { type: { notIn: [...rowsOfImports] } };
  const ended = await db.event.findUnique({
    where: { id: BigInt(run) },
    select: { at: true, actorId: true, unitId: true, type: true },
  });
  if (ended?.type !== "import-finished") return { id: { in: [] } };
  const { at, actorId, unitId } = ended;
  // an import has one moment, which its rows share
  return { at, actorId, unitId, type: { in: [...rowsOfImports] } };
}

function conditions({ user, type, from, to, after }: AuditFilter): Prisma.EventWhereInput[] {
  return [
    ...(user ? [{ actor: { OR: [{ username: user }, { name: { contains: user } }] } }] : []),
    ...(type ? [{ type }] : []),
    ...(from ? [{ at: { gte: startOfDayInShanghai(from) } }] : []),
    ...(to ? [{ at: { lte: endOfDayInShanghai(to) } }] : []),
    ...(after ? [{ id: { lt: BigInt(after) } }] : []),
  ];
}
