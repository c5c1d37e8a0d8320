import { calendarDate } from "@/lib/domain/calendar-date";
import { readReport } from "@/lib/queries/report/read-report";
import { issueReport } from "@/lib/use-cases/report/issue-report";
import { startReport } from "@/lib/use-cases/report/start-report";
import { writeReport } from "@/lib/use-cases/report/write-report";
import type { Player } from "./player";

const asOf = calendarDate(2024, 6, 11);
const startedOn = calendarDate(2024, 6, 12);
const issuedOn = calendarDate(2024, 6, 14);

/** What the demo's people write where the first wording asks for it; invented. */
const organisation = "局党组专题研究建议办理工作，成立领导小组，秘书科牵头，各承办科室专人办理。";
const outcome = "已与代表逐条沟通办理情况，相关措施列入年度计划，按季度检查进度。";

/** 2024's report on the deputies' suggestions: begun, completed by its writers, issued by the chief. */
export async function playReport2024(player: Player): Promise<void> {
  const key = () => ({ submissionKey: crypto.randomUUID() });
  const secretariat = await player.as("secretariat", startedOn, "09:00");
  const { reportId } = await startReport(secretariat, { year: 2024, source: "NPC", asOf, ...key() });
  const { texts } = await readReport(secretariat, reportId);
  for (const { part, sectionId, versionNo, body } of texts) {
    const words = part === "MEASURES" ? organisation : outcome;
    const written = body.replace(/（请[^）]*）/gu, words);
    if (written !== body)
      await writeReport(secretariat, { reportId, part, sectionId, versionNo, body: written, ...key() });
  }
  const chief = await player.as("director", issuedOn, "15:00");
  const { seen } = await readReport(chief, reportId);
  await issueReport(chief, { reportId, seen, ...key() });
}
