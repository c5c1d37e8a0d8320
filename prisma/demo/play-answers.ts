import { closeUnanswered } from "@/lib/data/close-unanswered";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Course } from "./course";
import type { SyntheticCase } from "./current-year";

/** What became of a few replies besides: a survey that never came back, and a deputy not satisfied again. */
export async function playAnswers(course: Course, demo: SyntheticCase, day: CalendarDate): Promise<void> {
  const { title } = demo.row;
  if (title.includes("智慧助老终端")) await neverAnswered(course, addDays(day, -17));
  if (title.includes("居家养老上门服务")) await dissatisfiedAgain(course, day);
}

/** Reminded by phone once the survey was due, then closed by itself when its time was over. */
async function neverAnswered(course: Course, repliedOn: CalendarDate): Promise<void> {
  await course.contact({
    on: addDays(repliedOn, 20),
    stage: "AFTER",
    form: "PHONE",
    views: "【演示数据】请代表反馈征询意见表，代表表示出差返回后填写。",
  });
  const moment = new Date(`${addDays(repliedOn, 62)}T08:45:00+08:00`);
  await closeUnanswered(course.player.db, course.handlingId, moment);
}

/** The second round within ten days of the first rating, and the same answer to it. */
async function dissatisfiedAgain(course: Course, ratedOn: CalendarDate): Promise<void> {
  const on = (days: number) => addDays(ratedOn, days);
  await course.contact({
    on: on(1),
    stage: "DURING",
    form: "VISIT",
    views: "【演示数据】希望明确上门服务的收费标准。",
  });
  await course.draft(on(2), {
    classCode: "A",
    body: "一、关于收费标准。已会同有关部门公布指导价。\n二、关于服务质量。建立回访制度。",
  });
  await course.submit(on(3));
  await course.confirm(on(4));
  await course.proof(on(4));
  await course.sign(on(5));
  await course.issue(on(6));
  await course.rate({
    on: on(9),
    attitude: "BASICALLY_SATISFIED",
    result: "DISSATISFIED",
    comment: "指导价没有执行。",
  });
}
