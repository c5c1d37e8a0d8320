import type { CaseChange, CaseWork } from "@/lib/data/case-act";
import { findOpenPaper, saversOf } from "@/lib/data/reply-papers";
import type { Actor } from "@/lib/domain/actor";
import { ruleBroken } from "@/lib/domain/errors";
import { type HandlingState, nextState, stateAfterRefusal } from "@/lib/domain/lifecycle";
import { type SignOffAct, type SignOffDecision, signOffSteps } from "@/lib/domain/sign-off";

export interface Decision {
  readonly decision: SignOffDecision;
  readonly remark: string;
}

export interface Decided {
  readonly state: HandlingState;
  readonly event: CaseChange<never>["event"];
}

/**
 * Records one decision on the draft of the open round. Passed, the case moves on and the users of `tellNext`
 * are told; sent back, it returns to the section and everybody who worked on the wording is told.
 * Throws RULE_BROKEN DRAFT_MISSING.
 */
export async function decideDraft(
  { tx, found, now }: CaseWork,
  act: SignOffAct,
  actor: Actor,
  { decision, remark }: Decision,
  tellNext: readonly string[],
): Promise<Decided> {
  const paper = await findOpenPaper(tx, found);
  if (!paper) throw ruleBroken("DRAFT_MISSING");
  const { versionNo } = paper.last;
  const kind = signOffSteps[act];
  const step = { replyId: paper.id, versionNo, kind, decision, remark, byId: actor.userId, at: now };
  await tx.signOffStep.create({ data: step, select: { id: true } });
  const data = { roundNo: found.roundNo, versionNo, remark };
  if (decision === "PASS") return { state: nextState(act, found), event: { data, notify: tellNext } };
  const notify = await saversOf(tx, paper.id);
  return {
    state: stateAfterRefusal(act),
    event: { type: "send-back-draft", data: { act, ...data }, notify },
  };
}
