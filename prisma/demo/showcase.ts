import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { PointOutcome } from "@/lib/domain/points";
import { delegateSignOff } from "@/lib/use-cases/sign-off/delegate-sign-off";
import type { SyntheticCase } from "./current-year";
import type { Player } from "./player";

export interface DemoPoint {
  readonly text: string;
  readonly outcome: PointOutcome;
  readonly reason: string;
  readonly legalBasis?: string;
}

/** Demo data: what one case shows that the others don't. All of it invented. */
export interface Showcase {
  readonly points: readonly DemoPoint[];
  /** The wording before the one that was handed up. */
  readonly firstBody: string;
  readonly body: string;
}

const meals: Showcase = {
  points: [
    { text: "在城郊新建社区增设助餐点", outcome: "ADOPTED", reason: "已列入今年民生实事，年内建成八个。" },
    {
      text: "将助餐补贴标准提高一倍",
      outcome: "PARTLY_ADOPTED",
      reason: "受财力限制，先对八十周岁以上老人每餐提高一元。",
    },
    {
      text: "由财政全额承担送餐员工资",
      outcome: "NOT_ADOPTED",
      reason: "送餐属市场化服务，财政以购买服务方式补助。",
      legalBasis: "《政府购买服务管理办法》第十条",
    },
  ],
  firstBody: "一、关于增设助餐点。正在研究选址。\n二、关于补贴标准。相关部门正在测算。",
  body: "一、关于增设助餐点。已完成选址，年内建成八个。\n二、关于补贴标准。先对八十周岁以上老人每餐提高一元。\n三、关于送餐员工资。以购买服务方式补助。",
};

/** The case's particulars; null for the many that have none. */
export function showcaseOf({ row, target }: SyntheticCase): Showcase | null {
  return target === "REPLIED" && row.title === "关于扩大老年助餐覆盖面的建议" ? meals : null;
}

/** A vice-director who will be away next week, and the other who signs meanwhile. */
export async function playDelegation(player: Player, today: CalendarDate): Promise<void> {
  const context = await player.as("secretariat", today, "08:50");
  const leader = await player.as("vice-director", today);
  const delegate = await player.as("vice-director-2", today);
  await delegateSignOff(context, {
    leaderId: leader.actor.userId,
    delegateId: delegate.actor.userId,
    fromOn: addDays(today, 7),
    untilOn: addDays(today, 11),
    reason: "赴省厅参加培训",
    submissionKey: crypto.randomUUID(),
  });
}
