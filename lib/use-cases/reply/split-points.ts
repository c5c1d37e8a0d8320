import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import type { SplitPointsInput } from "@/lib/schemas/reply/split-points";

/**
 * 拆分意见: puts down the deputy's points, to each of which the reply will answer. Splitting again keeps the
 * points whose text stays, with what was answered to them; the others are dropped and stay on record. Gives how
 * many there are. Throws ActError as actOnCase does.
 */
export async function splitPoints(context: Context, input: SplitPointsInput) {
  const { userId } = context.actor;
  return actOnCase(context, "split-points", input, async ({ tx, found, now }) => {
    const open = { handlingId: found.id, droppedAt: null };
    await tx.suggestionPoint.updateMany({
      where: { ...open, text: { notIn: input.points } },
      data: { droppedAt: now, droppedById: userId },
    });
    const kept = await tx.suggestionPoint.findMany({ where: open, select: { id: true, text: true } });
    const idOf = new Map(kept.map(({ id, text }) => [text, id]));
    for (const [index, text] of input.points.entries()) {
      const id = idOf.get(text);
      const position = index + 1;
      if (id) await tx.suggestionPoint.update({ where: { id }, data: { position }, select: { id: true } });
    }
    await tx.suggestionPoint.createMany({
      data: input.points.flatMap((text, index) =>
        idOf.has(text)
          ? []
          : [{ handlingId: found.id, position: index + 1, text, writtenById: userId, writtenAt: now }],
      ),
    });
    const count = input.points.length;
    return { event: { data: { pointCount: count } }, result: { count } };
  });
}
