import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

/** More deputies than any congress of a city has. */
const deputyLimit = 2000;

/**
 * What a new account can be given: the units that work on this installation with their open sections, and the
 * deputies who have no account yet, by name. Throws NOT_PERMITTED.
 */
export async function readAccountChoices({ actor, db }: Context) {
  if (!canGenerally(actor, "manage-accounts")) throw notPermitted();
  const [units, deputies] = await Promise.all([
    db.unit.findMany({
      where: { kind: "INTERNAL" },
      select: {
        id: true,
        name: true,
        sections: {
          where: { closedOn: null },
          select: { id: true, name: true },
          orderBy: [{ position: "asc" }, { name: "asc" }],
        },
      },
      orderBy: { createdAt: "asc" },
      relationLoadStrategy: "join",
    }),
    db.deputy.findMany({
      where: { user: null },
      select: { id: true, name: true, kind: true, delegation: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: deputyLimit,
    }),
  ]);
  return { units, deputies };
}

export type AccountChoices = Awaited<ReturnType<typeof readAccountChoices>>;
