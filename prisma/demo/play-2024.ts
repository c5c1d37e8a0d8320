import { addDays, compareDates } from "@/lib/domain/calendar-date";
import { closeNotice } from "@/lib/use-cases/supervision/close-notice";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { Course, type DemoTeam } from "./course";
import type { Player } from "./player";
import { promiseSteps } from "./promises-2024";
import { type DemoCase, supervision2024 } from "./year-2024";

/** Plays one suggestion of 2024 from its acknowledgement to its rating, in the order of its dates. */
export async function play2024(player: Player, demo: DemoCase, handlingId: string) {
  const elder = demo.row.sections[0] === "养老服务科";
  const team: DemoTeam = elder
    ? { head: "elder-care", drafter: "elder-staff", leader: "vice-director" }
    : { head: "place-names", drafter: "place-names", leader: "vice-director-2" };
  const course = new Course(player, handlingId, team);
  await course.acknowledge(demo.acknowledgedOn);
  const { on, summary, ...more } = demo.progress;
  const steps = [
    ...demo.contacts.map((contact) => ({ on: contact.on, play: () => course.contact(contact) })),
    { on, play: () => course.progress(on, summary, more) },
    ...(demo.row.number === supervision2024.number ? superviseSteps(player, handlingId) : []),
    ...signOffSteps(course, demo),
  ];
  for (const step of steps.sort((a, b) => compareDates(a.on, b.on))) await step.play();
}

/** Drafted on one day; confirmed, proofread, signed and issued by the day of issue. */
function signOffSteps(course: Course, demo: DemoCase) {
  const { paper, draftOn, issueOn, rating } = demo;
  return [
    { on: draftOn, play: () => course.draft(draftOn, paper) },
    ...promiseSteps(course, demo),
    { on: draftOn, play: () => course.submit(draftOn) },
    { on: addDays(draftOn, 1), play: () => course.confirm(addDays(draftOn, 1)) },
    { on: addDays(issueOn, -1), play: () => course.proof(addDays(issueOn, -1)) },
    { on: issueOn, play: () => course.sign(issueOn) },
    { on: issueOn, play: () => course.issue(issueOn) },
    ...(rating ? [{ on: rating.on, play: () => course.rate(rating) }] : []),
  ];
}

/** 督办: the notice, the section's answer, the close-out. */
function superviseSteps(player: Player, handlingId: string) {
  const { issuedOn, respondedOn, closedOn, reason, requirement, answer, remark } = supervision2024;
  let noticeId = "";
  return [
    {
      on: issuedOn,
      play: async () => {
        const context = await player.as("secretariat", issuedOn, "09:30");
        const issued = await player.act(issueSupervisionNotice, context, handlingId, {
          reason,
          requirement,
          respondBy: null,
        });
        noticeId = issued.noticeId;
      },
    },
    {
      on: respondedOn,
      play: async () => {
        const context = await player.as("elder-care", respondedOn, "10:30");
        await player.act(respondToNotice, context, handlingId, { noticeId, text: answer });
      },
    },
    {
      on: closedOn,
      play: async () => {
        const context = await player.as("secretariat", closedOn, "11:30");
        await player.act(closeNotice, context, handlingId, { noticeId, remark });
      },
    },
  ];
}
