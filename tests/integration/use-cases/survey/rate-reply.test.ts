import { beforeAll, expect, it } from "vitest";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput, createSession } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf, lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { answer, caseIn, dissatisfied, draft, meet, satisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => rateReply(context, { ...input, ...satisfied });

it.each(["SATISFIED", "BASICALLY_SATISFIED"] as const)("concludes the case when %s", async (result) => {
  const at = await caseIn(world, "REPLIED");
  const input = { ...(await caseInput(db, at.handlingId)), ...satisfied, result };
  expect(await rateReply(world.as(world.leadDeputy), input)).toEqual({ nextRoundNo: null });
  const { deputyId, userId } = world.leadDeputy;
  expect(await db.survey.findMany({ where: { handlingId: at.handlingId } })).toMatchObject([
    { ...satisfied, result, deputyId, roundNo: 1, channel: "ONLINE", enteredById: userId },
  ]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
  const { secretariat, elderHead, elderStaff } = at.bureau;
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "rate-reply",
    actorId: userId,
    data: { roundNo: 1, deputyId, result, channel: "ONLINE", nextRoundNo: null, nextDueOn: null },
    told: [secretariat, elderHead, elderStaff].map((one) => one.userId).sort(),
  });
});

it("opens a second round when 不满意, due a month later, and keeps the first answer", async () => {
  const at = await caseIn(world, "REPLIED");
  world.clock.set("2024-04-30T16:30:00Z"); // already 1 May in Shanghai
  const input = { ...(await caseInput(db, at.handlingId)), ...dissatisfied };
  expect(await rateReply(world.as(world.leadDeputy), input)).toEqual({ nextRoundNo: 2 });
  const may1 = new Date("2024-05-01T00:00:00Z");
  const june1 = new Date("2024-06-01T00:00:00Z");
  const found = await db.handling.findUniqueOrThrow({
    where: { id: at.handlingId },
    include: { rounds: { orderBy: { roundNo: "asc" } }, surveys: true },
  });
  expect(found).toMatchObject({ state: "IN_PROGRESS", roundNo: 2, dueOn: june1 });
  expect(found.rounds[1]).toMatchObject({ roundNo: 2, openedOn: may1, dueOn: june1 });
  expect(found.surveys).toMatchObject([{ roundNo: 1, result: "DISSATISFIED" }]);
  const { secretariat, elderHead, elderStaff, elderLeader, chief } = at.bureau;
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    data: { roundNo: 1, nextRoundNo: 2, nextDueOn: "2024-06-01" },
    told: [secretariat, elderHead, elderStaff, elderLeader, chief].map((one) => one.userId).sort(),
  });
});

it("wants a new contact in the second round, then lets the case be concluded", async () => {
  const at = await caseIn(world, "REPLIED");
  world.clock.set("2024-05-01T15:00:00+08:00");
  await meet(world, at, { heldOn: "2024-05-01" }); // the day of the second round, recorded before it
  await rateReply(world.as(world.leadDeputy), { ...(await caseInput(db, at.handlingId)), ...dissatisfied });
  await draft(world, at);
  await meet(world, at, { heldOn: "2024-04-30" }); // before the second round, recorded in it
  world.clock.set("2024-05-10T09:00:00+08:00");
  const early = await failureOf(answer(world, at));
  expect(early).toEqual({ kind: "RULE_BROKEN", rule: "CONTACT_MISSING" });
  await meet(world, at, { heldOn: "2024-05-02" });
  await answer(world, at);
  await attempt(world.as(world.leadDeputy), await caseInput(db, at.handlingId));
  const replies = await db.reply.findMany({
    where: { handlingId: at.handlingId },
    orderBy: { roundNo: "asc" },
  });
  expect(replies).toMatchObject([
    { roundNo: 1, issuedVersion: 1 },
    { roundNo: 2, issuedVersion: 1 },
  ]);
  const surveys = await db.survey.findMany({
    where: { handlingId: at.handlingId },
    orderBy: { roundNo: "asc" },
  });
  expect(surveys.map(({ result }) => result)).toEqual(["DISSATISFIED", "SATISFIED"]);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
});

it("goes to the chief with a numbered notice when 不满意 again, and opens a third round", async () => {
  const at = await caseIn(world, "REPLIED");
  const { secretariat, elderHead, elderStaff, elderLeader, chief, unitId } = at.bureau;
  world.clock.set("2024-05-01T15:00:00+08:00");
  const rate = async () =>
    rateReply(world.as(world.leadDeputy), { ...(await caseInput(db, at.handlingId)), ...dissatisfied });
  await rate();
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ notices: 0 });
  world.clock.set("2024-05-10T09:00:00+08:00");
  await draft(world, at);
  await meet(world, at, { heldOn: "2024-05-02" });
  await answer(world, at);
  expect(await rate()).toEqual({ nextRoundNo: 3 });
  const [notice] = await db.supervisionNotice.findMany({ where: { handlingId: at.handlingId } });
  expect(notice).toMatchObject({ unitId, rule: "DISSATISFIED", escalation: 2, issuedById: null, year: 2024 });
  expect(notice?.reason).toContain("第2轮办理结果仍不满意");
  const events = await eventsOf(db, at.handlingId);
  expect(events.find(({ type }) => type === "issue-supervision-notice")).toMatchObject({
    actorId: null,
    told: [secretariat, elderHead, elderStaff, elderLeader, chief].map(({ userId }) => userId).sort(),
  });
  expect(events.at(-1)).toMatchObject({
    type: "rate-reply",
    data: { roundNo: 2, nextRoundNo: 3, nextDueOn: "2024-06-10", notice: { serial: notice?.serial } },
  });
});

it("leaves it to the secretariat where the setting waits longer", async () => {
  const key = { unitId: world.bureau.unitId, key: "escalationRound" };
  await db.setting.create({ data: { ...key, value: 3, setAt: new Date("2024-01-01T00:00:00Z") } });
  const at = await caseIn(world, "REPLIED");
  world.clock.set("2024-05-20T09:00:00+08:00");
  const input = async () => ({ ...(await caseInput(db, at.handlingId)), ...dissatisfied });
  await rateReply(world.as(world.leadDeputy), await input());
  await draft(world, at);
  await meet(world, at, { heldOn: "2024-05-20" });
  await answer(world, at);
  await rateReply(world.as(world.leadDeputy), await input());
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ notices: 0, state: "IN_PROGRESS" });
  await db.setting.deleteMany({ where: key });
});

it("lets the result decide and not the attitude", async () => {
  const at = await caseIn(world, "REPLIED");
  const input = { ...(await caseInput(db, at.handlingId)), ...satisfied, attitude: "DISSATISFIED" as const };
  await rateReply(world.as(world.leadDeputy), input);
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
});

it("takes one answer for a round", async () => {
  const at = await caseIn(world, "REPLIED");
  // As if another process had written it a moment ago, before the case moved.
  await db.survey.create({
    data: {
      handlingId: at.handlingId,
      deputyId: world.leadDeputy.deputyId,
      roundNo: 1,
      ...satisfied,
      channel: "PAPER",
      enteredById: at.bureau.secretariat.userId,
      returnedAt: world.clock.now(),
    },
  });
  const act = attempt(world.as(world.leadDeputy), await caseInput(db, at.handlingId));
  expect(await failureOf(act)).toEqual({ kind: "RULE_BROKEN", rule: "ALREADY_RATED" });
});

it("is the lead deputy's and nobody else's", async () => {
  const at = await caseIn(world, "REPLIED");
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [world.strangeDeputy, otherBureau.secretariat, world.admin, world.auditor],
    notPermitted: [world.coDeputy, bureau.secretariat, bureau.elderHead, bureau.chief, world.overseer],
  });
});

it("refuses an answer upon an older case", async () => {
  const at = await caseIn(world, "REPLIED");
  await expectConflict(world, at.handlingId, world.leadDeputy, attempt);
  expect(await db.survey.count({ where: { handlingId: at.handlingId } })).toBe(0);
});

it("takes once what is sent twenty times", async () => {
  const at = await caseIn(world, "REPLIED");
  await expectOnce(world, at.handlingId, world.leadDeputy, attempt);
  expect(await db.survey.count({ where: { handlingId: at.handlingId } })).toBe(1);
});

it("is closed before the reply is out and once it was given", async () => {
  const concluded = await caseIn(world, "REPLIED");
  await attempt(world.as(world.leadDeputy), await caseInput(db, concluded.handlingId));
  const refused = async ({ handlingId }: { handlingId: string }) =>
    failureOf(attempt(world.as(world.leadDeputy), await caseInput(db, handlingId)));
  expect(await refused(await caseIn(world, "SIGNED"))).toMatchObject({ rule: "STATE_DOES_NOT_ALLOW" });
  expect(await refused(concluded)).toMatchObject({ rule: "ALREADY_RATED" });
});

const proposal = { attitude: "UNDERSTANDING", visit: "VISITED", comment: "" } as const;

it("asks a proposal's member in the conference's values, and counts them as marks", async () => {
  const at = await caseIn(world, "REPLIED", { sessionId: await createSession(db, { source: "CPPCC" }) });
  const rate = async (answers: Parameters<typeof rateReply>[1]) =>
    failureOf(rateReply(world.as(world.leadDeputy), answers));
  const input = await caseInput(db, at.handlingId);
  expect(await rate({ ...input, ...satisfied })).toMatchObject({ field: "visit", code: "required" });
  const congress = { ...proposal, result: "BASICALLY_SATISFIED" } as const;
  expect(await rate({ ...input, ...congress })).toMatchObject({ field: "result", code: "choice" });
  expect(await rate({ ...input, ...proposal, result: "AGREE" })).toBeNull();
  expect(await db.survey.findFirst({ where: { handlingId: at.handlingId } })).toMatchObject({
    attitude: "BASICALLY_SATISFIED",
    result: "SATISFIED",
    met: true,
    attitudeAs: "UNDERSTANDING",
    resultAs: "AGREE",
    visit: "VISITED",
  });
  expect((await db.reply.findFirstOrThrow({ where: { handlingId: at.handlingId } })).documentNo).toMatch(
    /^宜民提〔\d{4}〕1号$/,
  );
});

it("counts 保留 as the setting says: not as satisfied, unless told", async () => {
  const sessionId = await createSession(db, { source: "CPPCC", year: 2027 });
  const reserved = { ...proposal, result: "RESERVED" } as const;
  const first = await caseIn(world, "REPLIED", { sessionId, number: "1" });
  await rateReply(world.as(world.leadDeputy), { ...(await caseInput(db, first.handlingId)), ...reserved });
  expect(await tallyOf(db, first.handlingId)).toMatchObject({ state: "IN_PROGRESS" });
  await db.setting.create({
    data: {
      ...{ unitId: world.bureau.unitId, year: 2027, key: "reservationCountsAs" },
      ...{ value: "BASICALLY_SATISFIED", setAt: new Date("2020-01-01T00:00:00Z") },
    },
  });
  const second = await caseIn(world, "REPLIED", { sessionId, number: "2" });
  await rateReply(world.as(world.leadDeputy), { ...(await caseInput(db, second.handlingId)), ...reserved });
  expect(await tallyOf(db, second.handlingId)).toMatchObject({ state: "CONCLUDED" });
});
