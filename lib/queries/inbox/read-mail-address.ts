import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** Where the actor's messages go by mail; "" for nowhere. Throws NOT_PERMITTED for roles without an inbox. */
export async function readMailAddress({ actor, db }: Context): Promise<string> {
  if (!canGenerally(actor, "read-inbox")) throw notPermitted();
  const user = await db.user.findUnique({ where: { id: actor.userId }, select: { email: true } });
  return user?.email ?? "";
}
