import { addDays, type CalendarDate, earlierOf } from "@/lib/domain/calendar-date";
import type { HandlingState } from "@/lib/domain/lifecycle";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { extendNotice } from "@/lib/use-cases/supervision/extend-notice";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { urgeCase } from "@/lib/use-cases/supervision/urge-case";
import { assistingSectionOf, playPart } from "./assisting";
import { Course, type DemoTeam } from "./course";
import type { SyntheticCase } from "./current-year";
import type { DemoBureau, DemoSection } from "./people";
import { playAnswers } from "./play-answers";
import { askReturn, playExtension, playPause, playReturn, playWithdrawal } from "./play-requests";
import type { Player } from "./player";
import { followUp, promiseOf } from "./promises-current-year";
import { type Showcase, showcaseOf } from "./showcase";

const steps: readonly HandlingState[] = [
  "RECEIVED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_CONFIRMATION",
  "AWAITING_PROOF",
  "AWAITING_SIGN_OFF",
  "SIGNED",
  "REPLIED",
  "CONCLUDED",
];

/** Plays one synthetic case from its delivery up to the state it is to show on the day of seeding. */
export async function playSynthetic(
  player: Player,
  bureau: DemoBureau,
  demo: SyntheticCase,
  handlingId: string,
  today: CalendarDate,
) {
  const { target, age, section } = demo;
  const goal = target === "OPINION_SENT" ? steps.indexOf("REPLIED") : steps.indexOf(target);
  const secondRound = demo.mark === "DISSATISFIED";
  const reached = (state: HandlingState) => secondRound || goal >= steps.indexOf(state);
  const deliveredOn = addDays(today, -age);
  // The steps are spread over the time the case has had, at most over ten weeks.
  const on = (share: number) =>
    earlierOf(addDays(deliveredOn, 1 + Math.round(share * Math.min(age - 1, 70))), today);
  if (target === "RETURNED") return playReturn(player, handlingId, deliveredOn);
  if (target === "WITHDRAWN") return playWithdrawal(player, handlingId, addDays(deliveredOn, 5));
  const course = new Course(player, handlingId, teams[section]);
  const shown = showcaseOf(demo);
  if (reached("ASSIGNED")) await assign(player, bureau, demo, handlingId, on(0));
  if (reached("IN_PROGRESS")) await work(course, demo, on);
  await playPart(player, demo.row.title, handlingId, on(0.4));
  await playRequests(player, demo, handlingId, on);
  if (demo.supervised) await supervise(player, handlingId, on(0.9));
  let commitmentId: string | null = null;
  if (reached("AWAITING_CONFIRMATION")) {
    if (shown) await prepare(course, shown, on);
    const paper = paperOf(demo, shown);
    await course.draft(on(0.5), paper);
    if (paper.classCode === "B") commitmentId = await promiseOf(course, demo, on(0.5), today);
    await course.submit(on(0.55));
  }
  if (reached("AWAITING_PROOF")) await course.confirm(on(0.6));
  if (reached("AWAITING_SIGN_OFF")) await course.proof(on(0.65), shown !== null);
  if (reached("SIGNED")) await course.sign(on(0.7));
  if (reached("SIGNED") && shown) await course.signAsChief(on(0.72));
  if (reached("REPLIED")) await course.issue(on(0.75));
  if (demo.mark && reached("CONCLUDED")) {
    await course.rate({
      on: on(1),
      attitude: "SATISFIED",
      result: demo.mark,
      comment: secondRound ? "补贴标准没有回应。" : "",
    });
  }
  await playAnswers(course, demo, on(1));
  await followUp(course, demo, commitmentId, today);
}

async function assign(
  player: Player,
  bureau: DemoBureau,
  { section, row: { title } }: SyntheticCase,
  handlingId: string,
  on: CalendarDate,
) {
  const assisting = assistingSectionOf(title);
  await player.act(assignSections, await player.as("secretariat", on, "09:00"), handlingId, {
    leadSectionId: bureau.sectionIds[section],
    assistingSectionIds: assisting ? [bureau.sectionIds[assisting]] : [],
  });
}

async function work(course: Course, demo: SyntheticCase, on: (share: number) => CalendarDate) {
  await course.acknowledge(on(0.05));
  if (demo.contactForm) {
    await course.contact({
      on: on(0.2),
      stage: "BEFORE",
      form: demo.contactForm,
      views: "希望尽快明确措施和时间表。",
      onlineReason: demo.contactForm === "VIDEO" ? "代表在外地出差，约定视频沟通。" : "",
    });
  }
  if (demo.age < 100 || demo.target !== "IN_PROGRESS") {
    await course.progress(on(0.35), "完成调研摸底，形成初步办理意见。");
  }
}

/** What a few of the cases show besides: a return and an extension that wait, one granted, a stopped clock. */
async function playRequests(
  player: Player,
  { row: { title }, section }: SyntheticCase,
  handlingId: string,
  on: (share: number) => CalendarDate,
) {
  const by = teams[section].head;
  if (title.includes("界线界桩")) await askReturn(player, handlingId, on(0.1));
  if (title.includes("敬老院改造"))
    await playExtension(player, handlingId, { by, on: on(0.7), isGranted: true });
  if (title.includes("设施移交"))
    await playExtension(player, handlingId, { by, on: on(0.95), isGranted: false });
  if (title.includes("志愿服务组织")) await playPause(player, handlingId, on(0.6));
}

async function supervise(player: Player, handlingId: string, on: CalendarDate) {
  const secretariat = (time: string) => player.as("secretariat", on, time);
  const { noticeId, serial } = await player.act(
    issueSupervisionNotice,
    await secretariat("09:40"),
    handlingId,
    {
      reason: "答复期限临近，办理进展缓慢。",
      requirement: "请说明办理进度，尽快与代表面商并提交答复稿。",
      respondBy: null,
    },
  );
  await player.act(urgeCase, await player.as("overseer", on, "10:20"), handlingId, {
    remark: "请抓紧办理。",
  });
  if (serial % 2 === 0) {
    await player.act(extendNotice, await secretariat("16:10"), handlingId, {
      noticeId,
      respondBy: addDays(on, 20),
      reason: "须与财政部门会商后反馈。",
    });
  }
}

/** The points put down, a first wording without them, and a file for the deputy. */
async function prepare(course: Course, { points, firstBody }: Showcase, on: (share: number) => CalendarDate) {
  await course.split(on(0.4), points);
  await course.draft(on(0.45), { classCode: "B", body: firstBody });
  await course.attach(on(0.46), "助餐点建设计划.pdf", "今年助餐点建设计划");
}

function paperOf({ row: { handlingRole, title } }: SyntheticCase, shown: Showcase | null) {
  if (shown) return { classCode: "A" as const, body: shown.body, points: shown.points };
  const opinion = handlingRole === "CO";
  return {
    classCode: opinion ? null : title.length % 3 === 0 ? ("B" as const) : ("A" as const),
    body: "一、关于加强统筹。我局已会同有关部门研究，明确了任务分工。\n二、关于落实措施。相关工作已列入年度计划，按季度检查进度。",
  };
}

const teams: Readonly<Record<DemoSection, DemoTeam>> = {
  养老服务科: { head: "elder-care", drafter: "elder-staff", leader: "vice-director" },
  区划地名科: { head: "place-names", drafter: "place-names", leader: "vice-director-2" },
  社会救助科: { head: "relief", drafter: "relief", leader: "vice-director" },
  儿童福利科: { head: "child-welfare", drafter: "child-welfare", leader: "vice-director" },
  社会事务科: { head: "social-affairs", drafter: "social-affairs", leader: "vice-director-2" },
  社会组织管理科: { head: "organisations", drafter: "organisations", leader: "vice-director-2" },
  慈善事业促进科: { head: "charity", drafter: "charity", leader: "vice-director" },
  基层政权科: { head: "grassroots", drafter: "grassroots", leader: "vice-director-2" },
};
