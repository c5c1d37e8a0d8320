import type { CalendarDate } from "@/lib/domain/calendar-date";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import type { DemoSection } from "./people";
import type { Player } from "./player";

interface Assisting {
  readonly section: DemoSection;
  /** Who hands the part in; nobody where it is still owed. */
  readonly handedInBy: string | null;
}

/** The few cases of the current year in which a section assists. */
const assistingIn: Readonly<Record<string, Assisting>> = {
  关于加快乡镇敬老院改造的建议: { section: "社会救助科", handedInBy: "relief" },
  关于推进社区养老服务设施移交的建议: { section: "基层政权科", handedInBy: null },
};

/** The section that assists in the case of that title; null for none. */
export function assistingSectionOf(title: string): DemoSection | null {
  return assistingIn[title]?.section ?? null;
}

/** The assisting section hands in its part, where it does. */
export async function playPart(player: Player, title: string, handlingId: string, on: CalendarDate) {
  const by = assistingIn[title]?.handedInBy;
  if (!by) return;
  await player.act(recordProgress, await player.as(by, on, "15:30"), handlingId, {
    happenedOn: on,
    summary: "已提供敬老院在院特困人员名册和护理等级评估结果。",
    measures: "",
    outcome: "",
    documentNo: "",
    figures: "",
    handsInPart: true,
  });
}
