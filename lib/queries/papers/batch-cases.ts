import type { Context } from "@/lib/context/context";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { notPermitted } from "@/lib/domain/errors";
import type { CasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

/**
 * The cases of a session's year that a batch of this kind looks through, by session and number: those the kind is meant
 * for, whether or not they have such a paper yet. Throws NOT_PERMITTED.
 */
export async function batchCases(
  { actor, db }: Context,
  { kind, year }: { readonly kind: CasePaperKind; readonly year: number },
): Promise<string[]> {
  if (!canGenerally(actor, "make-paper-batches")) throw notPermitted();
  const rows = await db.handling.findMany({
    where: { AND: [handlingScope(actor), { suggestion: { session: { year } } }, meantFor[kind]] },
    select: { id: true },
    orderBy: [{ suggestion: { session: { name: "asc" } } }, { suggestion: { number: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ id }) => id);
}

const answering = { role: { in: ["LEAD", "SOLE", "SEPARATE"] } } as const satisfies Prisma.HandlingWhereInput;

const meantFor: Readonly<Record<CasePaperKind, Prisma.HandlingWhereInput>> = {
  REPLY: answering,
  OPINION: { role: "CO" },
  SUPERVISION_NOTICE: { notices: { some: {} } },
  SURVEY_FORM: answering,
  ASSIGNMENT_NOTICE: {},
  COMPLETION_NOTICE: answering,
};
