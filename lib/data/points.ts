import type { CaseWork } from "@/lib/data/case-act";
import type { Paper } from "@/lib/data/reply-papers";
import { notFound, ruleBroken } from "@/lib/domain/errors";
import { type PointAnswer, pointName, pointTroubles } from "@/lib/domain/points";

/** The deputy's points on a case that have not been dropped, in their order, as a condition and an order. */
export const openPoints = {
  where: { droppedAt: null },
  select: { id: true, position: true, text: true },
  orderBy: { position: "asc" },
} as const;

/**
 * Keeps what a wording says to the deputy's points. Throws NOT_FOUND for a point that isn't this case's or was
 * dropped.
 */
export async function savePointAnswers(
  { tx, found }: CaseWork,
  version: { readonly replyId: string; readonly versionNo: number },
  answers: readonly PointAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  const ids = [...new Set(answers.map(({ pointId }) => pointId))];
  const known = await tx.suggestionPoint.count({
    where: { id: { in: ids }, handlingId: found.id, droppedAt: null },
  });
  if (known !== answers.length) throw notFound();
  await tx.pointAnswer.createMany({ data: answers.map((answer) => ({ ...version, ...answer })) });
}

/**
 * Refuses a wording that leaves one of the deputy's points without its answer, reason or legal basis; asks
 * nothing where no points were put down. Throws RULE_BROKEN with the first rule of `pointTroubles` and the points.
 */
export async function requirePointAnswers(
  { tx, found }: CaseWork,
  { id: replyId, last }: Paper,
): Promise<void> {
  const { where, ...rest } = openPoints;
  const points = await tx.suggestionPoint.findMany({ where: { ...where, handlingId: found.id }, ...rest });
  if (points.length === 0) return;
  const answers = await tx.pointAnswer.findMany({ where: { replyId, versionNo: last.versionNo } });
  const [trouble] = pointTroubles(points, answers);
  if (trouble) throw ruleBroken(trouble.rule, trouble.points.map(pointName));
}
