import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

const pageSize = 50;

/**
 * One page (50) of the accounts by user name, for the administrator; `q` is a part of a user name or of a
 * person's name, `after` the last user name of the page before. `next` is null on the last page.
 * Throws NOT_PERMITTED.
 */
export async function listAccounts(
  { actor, clock, db }: Context,
  { q, after }: { readonly q?: string | undefined; readonly after?: string | undefined },
) {
  if (!canGenerally(actor, "manage-accounts")) throw notPermitted();
  const now = clock.now();
  const found = await db.user.findMany({
    where: {
      AND: [
        ...(q ? [{ OR: [{ username: { contains: q } }, { name: { contains: q } }] }] : []),
        ...(after ? [{ username: { gt: after } }] : []),
      ],
    },
    select: {
      id: true,
      username: true,
      name: true,
      role: true,
      disabledAt: true,
      lockedUntil: true,
      unit: { select: { name: true } },
      section: { select: { name: true } },
    },
    orderBy: { username: "asc" },
    take: pageSize + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, pageSize).map(({ disabledAt, lockedUntil, ...row }) => ({
    ...row,
    standing: standingOf(disabledAt, lockedUntil, now),
    own: row.id === actor.userId,
  }));
  return { rows, next: found.length > pageSize ? (rows.at(-1)?.username ?? null) : null };
}

export type AccountRow = Awaited<ReturnType<typeof listAccounts>>["rows"][number];

function standingOf(disabledAt: Date | null, lockedUntil: Date | null, now: Date) {
  if (disabledAt) return "disabled" as const;
  return lockedUntil && lockedUntil > now ? ("locked" as const) : ("open" as const);
}
