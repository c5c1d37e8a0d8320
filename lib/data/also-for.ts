import type { Context } from "@/lib/context/context";
import { actOnCaseWithin, type CaseChange, type CaseWork } from "@/lib/data/case-act";
import type { Prisma } from "@/lib/data/generated/client";
import { findOpenGroup } from "@/lib/data/merged-groups";
import { ActError, about, invalid } from "@/lib/domain/errors";

/**
 * Does the same act on cases merged with this one, in its transaction: each by its own permission and state, with a
 * row and an event of its own. Nothing of it stands when one of them is refused.
 * Throws ActError: INVALID alsoFor notMerged, and about one of the cases what its act throws.
 */
export async function actAlsoFor<Result extends Prisma.InputJsonObject>(
  context: Context,
  act: "record-contact" | "record-progress",
  { tx, found, now }: CaseWork,
  handlingIds: readonly string[],
  work: (work: CaseWork) => Promise<CaseChange<Result>>,
): Promise<void> {
  if (handlingIds.length === 0) return;
  const group = await findOpenGroup(tx, found.id);
  for (const handlingId of new Set(handlingIds)) {
    const member = group?.memberships.find(({ handling }) => handling.id === handlingId);
    if (!member || handlingId === found.id) throw invalid("alsoFor", "notMerged");
    const { version } = await tx.handling.findUniqueOrThrow({
      where: { id: handlingId },
      select: { version: true },
    });
    try {
      await actOnCaseWithin(tx, context, act, { input: { handlingId, version }, now, work });
    } catch (error) {
      throw error instanceof ActError ? about(member.handling.suggestion, error) : error;
    }
  }
}
