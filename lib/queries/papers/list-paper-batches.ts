import type { Context } from "@/lib/context/context";
import { notPermitted } from "@/lib/domain/errors";
import { batchKeptUntil, batchStanding } from "@/lib/domain/papers/paper-batch";
import { isCasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";
import { leftOutSchema } from "@/lib/schemas/papers/left-out";

const MOST = 50;

/**
 * The unit's last 50 batches of papers, the latest first, and the years there are cases of. `keptUntil` is the last day
 * (Asia/Shanghai) of one that is ready. Throws NOT_PERMITTED.
 */
export async function listPaperBatches({ actor, db }: Context) {
  const { unitId } = actor;
  if (!canGenerally(actor, "make-paper-batches") || unitId === null) throw notPermitted();
  const [rows, sessions] = await Promise.all([
    db.paperBatch.findMany({
      where: { unitId },
      include: { askedBy: { select: { name: true } } },
      orderBy: [{ askedAt: "desc" }, { id: "desc" }],
      take: MOST,
    }),
    db.session.findMany({
      where: { suggestions: { some: { handlings: { some: { unitId } } } } },
      distinct: ["year"],
      select: { year: true },
      orderBy: { year: "desc" },
    }),
  ]);
  const batches = rows.flatMap(({ kind, leftOut, size, askedBy, endedAt, ...row }) => {
    if (!isCasePaperKind(kind)) return [];
    const standing = batchStanding(row);
    return [
      {
        ...row,
        ...{ kind, standing, size: Number(size), askedBy: askedBy.name },
        leftOut: leftOutSchema.parse(leftOut),
        keptUntil: standing === "READY" && endedAt ? batchKeptUntil(endedAt) : null,
      },
    ];
  });
  return { batches, years: sessions.map(({ year }) => year) };
}

export type ListedBatch = Awaited<ReturnType<typeof listPaperBatches>>["batches"][number];
