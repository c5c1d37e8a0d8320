import type { Transaction } from "@/lib/data/database";
import type { StateFacts } from "@/lib/domain/derive-state";

const stateRows = {
  role: true,
  unit: { select: { kind: true } },
  suggestion: {
    select: {
      sponsors: { where: { position: 1 }, select: { deputyId: true } },
      withdrawal: { select: { recordedAt: true } },
    },
  },
  returns: { where: { decision: "GRANTED" }, select: { decidedAt: true } },
  assignments: { select: { kind: true, assignedAt: true, acknowledgedAt: true } },
  rounds: { select: { roundNo: true, openedAt: true } },
  replies: {
    select: {
      roundNo: true,
      kind: true,
      issuedAt: true,
      versions: { select: { versionNo: true, submittedAt: true, signOffChain: true } },
      steps: { select: { versionNo: true, kind: true, decision: true, at: true } },
    },
  },
  closings: { where: { basis: "NO_ANSWER" }, select: { roundNo: true, closedAt: true } },
  surveys: { select: { roundNo: true, result: true, returnedAt: true, deputyId: true } },
} as const;

/** The rows that a handling's state follows from, for `deriveState`. Throws when there is no such handling. */
export async function loadStateFacts(
  db: Pick<Transaction, "handling">,
  handlingId: string,
): Promise<StateFacts> {
  const row = await db.handling.findUniqueOrThrow({ where: { id: handlingId }, select: stateRows });
  const leadDeputyId = row.suggestion.sponsors[0]?.deputyId ?? null;
  return {
    role: row.role,
    ownUnit: row.unit.kind === "INTERNAL",
    assignments: row.assignments,
    rounds: row.rounds,
    replies: row.replies,
    returnedAt: row.returns[0]?.decidedAt ?? null,
    withdrawnAt: row.suggestion.withdrawal?.recordedAt ?? null,
    closings: row.closings,
    surveys: row.surveys.map(({ deputyId, ...survey }) => ({
      ...survey,
      byLeadDeputy: deputyId === leadDeputyId,
    })),
  };
}
