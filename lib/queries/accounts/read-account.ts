import type { Context } from "@/lib/context/context";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** Whose account it is, for the administrator; `own` says that it is the asker's. Throws NOT_PERMITTED, NOT_FOUND. */
export async function readAccount({ actor, db }: Context, userId: string) {
  if (!canGenerally(actor, "manage-accounts")) throw notPermitted();
  const account = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, username: true, name: true },
  });
  if (!account) throw notFound();
  return { ...account, own: account.id === actor.userId };
}
