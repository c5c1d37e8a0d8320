import type { CaseChange, CaseWork } from "@/lib/data/case-act";
import { findKeyMark } from "@/lib/data/key-marks";
import { findOpenPaper, saversOf } from "@/lib/data/reply-papers";
import { whoTakes } from "@/lib/data/sign-off-recipients";
import type { Actor } from "@/lib/domain/actor";
import { ruleBroken } from "@/lib/domain/errors";
import { type HandlingState, nextState, stateAfterRefusal } from "@/lib/domain/lifecycle";
import { signsFor } from "@/lib/domain/permissions";
import {
  actOfStep,
  nextStep,
  readChain,
  type SignOffAct,
  type SignOffDecision,
  type SignOffStepKind,
  withChief,
} from "@/lib/domain/sign-off";

export interface Decision {
  readonly decision: SignOffDecision;
  readonly remark: string;
  /** Whether the chief is to sign it too, whatever the chain. */
  readonly toChief?: boolean | undefined;
}

export interface Decided {
  readonly state: HandlingState;
  readonly awaitedStep: SignOffStepKind | null;
  readonly event: CaseChange<never>["event"];
}

/**
 * Records one decision on the draft of the open round, in the name of a leader who is away where the actor
 * stands in for one. Passed, the case moves on along the chain that the wording was handed up to, and whoever
 * takes the next step is told; sent back, it returns to the section and everybody who worked on the wording is
 * told. Throws RULE_BROKEN DRAFT_MISSING, or STATE_DOES_NOT_ALLOW when another step is awaited.
 */
export async function decideDraft(
  work: CaseWork,
  act: SignOffAct,
  actor: Actor,
  { decision, remark, toChief = false }: Decision,
): Promise<Decided> {
  const { tx, found, now } = work;
  const paper = await findOpenPaper(tx, found);
  if (!paper) throw ruleBroken("DRAFT_MISSING");
  const kind = found.awaitedStep;
  if (kind === null || actOfStep[kind] !== act) throw ruleBroken("STATE_DOES_NOT_ALLOW");
  const { versionNo, signOffChain } = paper.last;
  const represented = act === "sign-reply" ? signsFor(actor, found.position) : null;
  const step = { replyId: paper.id, versionNo, kind, decision, remark, byId: actor.userId, at: now };
  await tx.signOffStep.create({
    data: { ...step, onBehalfOfId: represented?.userId ?? null },
    select: { id: true },
  });
  const names = represented ? { by: actor.name, onBehalfOf: represented.name } : {};
  const data = { roundNo: found.roundNo, versionNo, remark, step: kind, ...names };
  if (decision === "SEND_BACK") {
    const notify = await saversOf(tx, paper.id);
    const event = { type: "send-back-draft", data: { act, ...data }, notify } as const;
    return { state: stateAfterRefusal(act), awaitedStep: null, event };
  }
  // A case that became a key one while its draft was on its way goes to the chief as well.
  const chiefToo = toChief || (await findKeyMark(work)) !== null;
  const chain = chiefToo ? withChief(readChain(signOffChain)) : readChain(signOffChain);
  if (chiefToo) {
    const key = { replyId_versionNo: { replyId: paper.id, versionNo } };
    await tx.replyVersion.update({ where: key, data: { signOffChain: [...chain] } });
  }
  const next = nextStep(chain, kind);
  return {
    state: nextState(act, { ...found, nextStep: next }),
    awaitedStep: next,
    event: { data: { ...data, toChief: chiefToo }, notify: await whoTakes(work, next) },
  };
}
