import { addDays, addMonths, type CalendarDate } from "@/lib/domain/calendar-date";
import { decideReturn } from "@/lib/use-cases/assignment/decide-return";
import { requestReturn } from "@/lib/use-cases/assignment/request-return";
import { withdrawSuggestion } from "@/lib/use-cases/suggestion/withdraw-suggestion";
import { decideExtension } from "@/lib/use-cases/time/decide-extension";
import { requestExtension } from "@/lib/use-cases/time/request-extension";
import { suspendClock } from "@/lib/use-cases/time/suspend-clock";
import type { Player } from "./player";

const granted = { decision: "GRANTED", approver: "市政府督查室", remark: "" } as const;

/** 退办 on the second day after delivery, granted the day after. */
export async function playReturn(player: Player, handlingId: string, deliveredOn: CalendarDate) {
  await askReturn(player, handlingId, addDays(deliveredOn, 1));
  const decidedOn = addDays(deliveredOn, 3);
  await player.act(decideReturn, await player.as("secretariat", decidedOn), handlingId, {
    ...granted,
    decidedOn,
    newUnitId: null,
  });
}

/** 退办 asked for, and waiting to be decided. */
export async function askReturn(player: Player, handlingId: string, on: CalendarDate) {
  await player.act(requestReturn, await player.as("secretariat", on), handlingId, {
    reason: "【演示数据】涉及医疗机构设置审批，不属本单位职责。",
    proposedUnit: "市卫健委",
    lateReason: "",
  });
}

/** 撤回 by letter. */
export async function playWithdrawal(player: Player, handlingId: string, withdrawnOn: CalendarDate) {
  await player.act(withdrawSuggestion, await player.as("secretariat", withdrawnOn), handlingId, {
    withdrawnOn,
    evidence: "【演示数据】代表签名的撤回函，秘书科收存。",
  });
}

/** 延期 by a month, asked for by the section's head; granted the day after, or still waiting. */
export async function playExtension(
  player: Player,
  handlingId: string,
  { by, on, isGranted }: { readonly by: string; readonly on: CalendarDate; readonly isGranted: boolean },
) {
  const { dueOn } = await player.db.handling.findUniqueOrThrow({ where: { id: handlingId } });
  if (!dueOn) return;
  const due = dueOn.toISOString().slice(0, 10) as CalendarDate;
  await player.act(requestExtension, await player.as(by, on, "11:40"), handlingId, {
    requestedDueOn: addMonths(due, 1),
    reason: "【演示数据】需会同多个部门实地核查，情况复杂。",
  });
  if (!isGranted) return;
  const decidedOn = addDays(on, 1);
  await player.act(decideExtension, await player.as("secretariat", decidedOn, "09:10"), handlingId, {
    ...granted,
    decidedOn,
    grantedDueOn: null,
  });
}

/** 暂停计时, still stopped. */
export async function playPause(player: Player, handlingId: string, fromOn: CalendarDate) {
  await player.act(suspendClock, await player.as("secretariat", fromOn, "10:20"), handlingId, {
    fromOn,
    reason: "【演示数据】等待省级专项规划批复。",
  });
}
