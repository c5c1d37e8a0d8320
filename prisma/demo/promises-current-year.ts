import { addDays, type CalendarDate, laterOf } from "@/lib/domain/calendar-date";
import type { Course } from "./course";
import type { SyntheticCase } from "./current-year";

/** Days from the day of seeding to the promise's: some overdue, some near, some far. */
const dueIn = [-12, 4, 12, 60, -3, 120] as const;

/** A promise of a class B reply. Gives its id. */
export function promiseOf(
  course: Course,
  { row, target }: SyntheticCase,
  on: CalendarDate,
  today: CalendarDate,
): Promise<string> {
  const days = dueIn[Number(row.number) % dueIn.length] ?? 60;
  // Nothing is overdue that no deputy has been told of yet.
  const told = target === "REPLIED" || target === "CONCLUDED";
  const dueOn = laterOf(addDays(today, told ? days : 60), on);
  return course.promise(on, { measure: "制定实施方案并完成首批项目", dueOn });
}

/** What came of it by the day of seeding: some are reported on, and some cases without a promise looked back at. */
export async function followUp(
  course: Course,
  { row, target }: SyntheticCase,
  commitmentId: string | null,
  today: CalendarDate,
): Promise<void> {
  const number = Number(row.number);
  if (commitmentId && target === "CONCLUDED" && number % 6 === 3) {
    const text = "实施方案已印发，首批项目已完工。";
    await course.report(today, commitmentId, { outcome: "KEPT", text, evidence: "完工照片12张" });
  }
  if (commitmentId === null && target === "CONCLUDED" && number % 2 === 0) {
    const done = number % 3 === 1;
    const lookBackId = await course.planLookBack(today, addDays(today, done ? 0 : 9));
    if (done) {
      const findings = "现场核实，措施已落地，群众反映较好。";
      await course.lookBack(today, lookBackId, { verdict: "DONE", findings, classCode: "A" });
    }
  }
}
