import type { CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { chiefsOf, headsOf, leadersInChargeOf, secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import type { SignOffStepKind } from "@/lib/domain/sign-off";

/**
 * Who takes a step of signing, as user ids: a leader's also whoever stands in for the leader today. After the
 * last step (null) it is the secretariat, which issues.
 */
export async function whoTakes(work: CaseWork, step: SignOffStepKind | null): Promise<string[]> {
  const { tx, found } = work;
  switch (step) {
    case "CONFIRM": {
      const { leadSectionId } = found.position;
      return headsOf(tx, leadSectionId === null ? [] : [leadSectionId]);
    }
    case "PROOF":
    case null:
      return secretariatOf(tx, found.unitId);
    case "SIGN":
      return withStandIns(work, await signatories(work));
    case "CHIEF":
      return withStandIns(work, await chiefsOf(tx, found.unitId));
  }
}

/** The leaders in charge of the sections at work; the chief where nobody is. */
async function signatories({ tx, found, now }: CaseWork): Promise<string[]> {
  const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
  const inCharge = await leadersInChargeOf(tx, sectionIds, dateInShanghai(now));
  return inCharge.length > 0 ? inCharge : chiefsOf(tx, found.unitId);
}

async function withStandIns({ tx, now }: CaseWork, leaderIds: string[]): Promise<string[]> {
  const day = toDateColumn(dateInShanghai(now));
  const rows = await tx.signOffDelegation.findMany({
    where: {
      leaderId: { in: leaderIds },
      endedAt: null,
      fromOn: { lte: day },
      untilOn: { gte: day },
      delegate: { disabledAt: null },
    },
    select: { delegateId: true },
  });
  return [...leaderIds, ...rows.map(({ delegateId }) => delegateId)];
}
