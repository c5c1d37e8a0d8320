import { expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { readCase } from "@/lib/queries/case/read-case";
import { listCommitments } from "@/lib/queries/commitment/list-commitments";
import { loadFigures } from "@/lib/queries/dashboard/load-figures";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { listWaitingPromises } from "@/lib/queries/home/list-waiting-promises";
import type { CommitmentTab } from "@/lib/schemas/commitment/commitment-filter";
import { completeReply } from "@/lib/use-cases/commitment/complete-reply";
import { sendExplanation } from "@/lib/use-cases/commitment/send-explanation";
import { recordLookBack } from "@/lib/use-cases/look-back/record-look-back";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { tallyOf } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import {
  failed,
  kept,
  lookBackPlanned,
  measure,
  notDone,
  promise,
  settle,
} from "@/tests/support/fixtures/promises";
import { answer, draftWith, meet, satisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const canary = "CANARY";

async function ledger(world: World, tab: CommitmentTab, actor = world.bureau.secretariat) {
  const { rows } = await listCommitments(world.as(actor), { tab, section: undefined, after: undefined });
  return rows.map(({ standing, light }) => ({ standing, light }));
}

async function ownPage(world: World, { suggestionId }: TestCase) {
  const page = await readOwnSuggestion(world.as(world.leadDeputy), suggestionId);
  expect(JSON.stringify(page)).not.toContain(canary);
  const [handling] = page.handlings;
  if (!handling) throw new Error("The deputy sees no handling");
  return handling;
}

async function figureOn(world: World, day: string) {
  const scope = { year: 2024, asOf: parseCalendarDate(day) };
  const { rates } = await loadFigures(world.as(world.bureau.secretariat), scope);
  const { numerator, denominator, caseIds } = rates.promisesKept;
  return { numerator, denominator, out: caseIds.out };
}

it("class B → overdue → failed → explained → looked back at → handled again", async () => {
  const clock = fixedClock("2024-05-20T09:00:00+08:00");
  const world = await createWorld(db, clock);
  const { secretariat, elderHead, elderStaff, placeHead } = world.bureau;
  const at = await world.inProgress();
  const input = () => caseInput(db, at.handlingId);

  // A class B reply without a promise stays in the section.
  await meet(world, at, { heldOn: "2024-05-20" });
  await draftWith(world, at, { classCode: "B" });
  const view = await readCase(world.as(elderStaff), at.handlingId);
  expect(view.gaps).toContain("COMMITMENT_MISSING");
  const early = submitDraft(world.as(elderStaff), await input());
  expect(await failureOf(early)).toEqual({ kind: "RULE_BROKEN", rule: "COMMITMENT_MISSING" });
  const commitmentId = await promise(world, at, { dueOn: "2024-06-30" });
  expect((await ownPage(world, at)).promises).toEqual([]);
  await answer(world, at);
  await rateReply(world.as(world.leadDeputy), { ...(await input()), ...satisfied });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
  expect((await ownPage(world, at)).promises).toMatchObject([
    { measure, section: "养老服务科", dueOn: "2024-06-30", standing: "OPEN", explanation: null },
  ]);

  // On its day it is orange, the day after it is red and lies on two desks.
  clock.set("2024-06-30T09:00:00+08:00");
  expect(await ledger(world, "open")).toEqual([{ standing: "OPEN", light: "ORANGE" }]);
  expect(await ledger(world, "overdue")).toEqual([]);
  clock.set("2024-07-01T09:00:00+08:00");
  expect(await ledger(world, "overdue")).toEqual([{ standing: "OPEN", light: "RED" }]);
  expect(await ledger(world, "overdue", placeHead)).toEqual([]);
  const desk = async (actor: typeof secretariat) => (await listWaitingPromises(world.as(actor))).commitments;
  expect(await desk(elderHead)).toMatchObject([{ id: commitmentId, act: "report-commitment", light: "RED" }]);
  expect(await desk(secretariat)).toMatchObject([{ id: commitmentId, act: null, light: "RED" }]);
  expect(await desk(placeHead)).toEqual([]);
  expect(await figureOn(world, "2024-06-29")).toEqual({ numerator: 0, denominator: 0, out: [] });
  expect(await figureOn(world, "2024-07-01")).toEqual({ numerator: 0, denominator: 1, out: [at.handlingId] });

  // It fails, and the deputy is told why, in the secretariat's words alone.
  await settle(world, at, commitmentId, { ...failed, text: `${canary} 内部原因` });
  expect(await desk(secretariat)).toMatchObject([{ id: commitmentId, act: "send-explanation" }]);
  await sendExplanation(world.as(secretariat), {
    ...(await input()),
    commitmentId,
    text: "资金未列入本年预算。",
  });
  expect(await desk(secretariat)).toEqual([]);
  expect(await ledger(world, "failed")).toEqual([{ standing: "FAILED", light: "NONE" }]);
  expect((await ownPage(world, at)).promises).toMatchObject([
    { standing: "FAILED", explanation: { text: "资金未列入本年预算。" } },
  ]);

  // The look-back finds nothing done: a second class beside the first, and a second round.
  const lookBackId = await lookBackPlanned(world, at, "2024-07-02");
  clock.set("2024-07-02T09:00:00+08:00");
  expect((await listWaitingPromises(world.as(secretariat))).lookBacks).toMatchObject([{ id: lookBackId }]);
  await recordLookBack(world.as(secretariat), {
    ...(await input()),
    lookBackId,
    ...notDone,
    doneOn: parseCalendarDate("2024-07-02"),
    findings: `${canary} 现场未见动静`,
  });
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "IN_PROGRESS", lookBacks: 1 });
  const page = await ownPage(world, at);
  expect(page).toMatchObject({ state: "IN_PROGRESS", roundNo: 2 });

  // The second round promises anew; kept, the reply is completed and the deputy reads it.
  clock.set("2024-07-10T09:00:00+08:00");
  await meet(world, at, { heldOn: "2024-07-10" });
  await draftWith(world, at, { classCode: "B" });
  const instead = await promise(world, at, { dueOn: "2024-12-31", replacesId: commitmentId });
  await answer(world, at);
  await settle(world, at, instead, kept);
  await completeReply(world.as(secretariat), { ...(await input()), text: "补助办法已印发施行。" });
  const last = await ownPage(world, at);
  expect(last.promises.map(({ standing }) => standing)).toEqual(["FAILED", "KEPT"]);
  expect(last.replies.map(({ version, completion }) => [version.classCode, completion?.classCode])).toEqual([
    ["B", "A"],
    ["B", undefined],
  ]);
  expect(await ledger(world, "kept")).toEqual([{ standing: "KEPT", light: "NONE" }]);
});
