import { beforeAll, expect, it } from "vitest";
import { issueReply } from "@/lib/use-cases/reply/issue-reply";
import { caseInput, createCase } from "@/tests/support/fixtures/cases";
import { startWork } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn, takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

/** A world of its own, so that its numbers begin at 1. */
const ownWorld = () => createWorld(db);

async function issued(own: World, ...wish: Parameters<World["inProgress"]>) {
  const at = await caseIn(own, "SIGNED", ...wish);
  const input = await caseInput(db, at.handlingId);
  return issueReply(own.as(at.bureau.secretariat), input);
}

it("numbers the reply, freezes its wording and sends it to every sponsor", async () => {
  const own = await ownWorld();
  const at = await caseIn(own, "SIGNED");
  const { secretariat, elderHead, elderStaff } = at.bureau;
  const done = await issueReply(own.as(secretariat), await caseInput(db, at.handlingId));
  expect(done.documentNo).toBe("宜民〔2024〕1号");
  const reply = await db.reply.findUniqueOrThrow({
    where: { id: done.replyId },
    include: { deliveries: true },
  });
  expect(reply).toMatchObject({ kind: "REPLY", year: 2024, serial: 1, issuedVersion: 1 });
  expect(reply).toMatchObject({ issuedAt: own.clock.now(), issuedById: secretariat.userId });
  const sentAt = own.clock.now();
  expect(new Set(reply.deliveries)).toEqual(
    new Set(
      [own.leadDeputy, own.coDeputy].map(({ deputyId }) => ({
        replyId: reply.id,
        deputyId,
        sentAt,
        readAt: null,
      })),
    ),
  );
  expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "REPLIED" });
  const told = [own.leadDeputy, own.coDeputy, elderHead, elderStaff].map(({ userId }) => userId);
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "issue-reply",
    data: { kind: "REPLY", documentNo: "宜民〔2024〕1号", toUnit: null, sponsorCount: 2 },
    told: told.sort(),
  });
});

it("counts replies and opinions apart, and each year anew by Shanghai's calendar", async () => {
  const own = await ownWorld();
  own.clock.set("2024-12-31T23:59:00+08:00");
  const numbers = [await issued(own), await issued(own, { role: "CO" }), await issued(own)];
  own.clock.set("2025-01-01T00:01:00+08:00");
  numbers.push(await issued(own), await issued(own, { role: "CO" }));
  expect(numbers.map(({ documentNo }) => documentNo)).toEqual([
    "宜民〔2024〕1号",
    "宜民会〔2024〕1号",
    "宜民〔2024〕2号",
    "宜民〔2025〕1号",
    "宜民会〔2025〕1号",
  ]);
});

it("gives papers issued at the same moment numbers of their own, without gaps", async () => {
  const own = await ownWorld();
  const cases = [];
  for (let count = 0; count < 8; count++) cases.push(await caseIn(own, "SIGNED"));
  const inputs = await Promise.all(cases.map(({ handlingId }) => caseInput(db, handlingId)));
  const done = await Promise.all(inputs.map((input) => issueReply(own.as(own.bureau.secretariat), input)));
  const numbers = done.map(({ documentNo }) => documentNo).sort();
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((serial) => `宜民〔2024〕${serial}号`));
});

it("sends a co-handler's opinion to the lead unit and to no deputy", async () => {
  const own = await ownWorld();
  const lead = await own.inProgress();
  const { suggestionId } = lead;
  const co = await coHandling(own, suggestionId);
  const done = await issueReply(own.as(co.bureau.secretariat), await caseInput(db, co.handlingId));
  expect(await tallyOf(db, co.handlingId)).toMatchObject({ state: "OPINION_SENT" });
  expect(await db.replyDelivery.count({ where: { replyId: done.replyId } })).toBe(0);
  const { elderHead, elderStaff, secretariat, name } = lead.bureau;
  expect(await lastEvent(db, co.handlingId)).toMatchObject({
    type: "issue-reply",
    data: { kind: "OPINION", documentNo: "宜民会〔2024〕1号", toUnit: name, sponsorCount: 0 },
  });
  expect(await lastEvent(db, lead.handlingId)).toMatchObject({
    type: "opinion-received",
    data: { documentNo: "宜民会〔2024〕1号", fromUnit: co.bureau.name, replyId: done.replyId },
    told: [elderHead, elderStaff, secretariat].map(({ userId }) => userId).sort(),
  });
});

it("is the secretariat's and nobody else's", async () => {
  const at = await caseIn(world, "SIGNED", {}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, issueReply, {
    unseen: [otherBureau.secretariat, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.elderHead, bureau.placeHead, bureau.chief, world.leadDeputy, world.overseer],
  });
});

it("refuses to issue upon an older case", async () => {
  const at = await caseIn(world, "SIGNED");
  await expectConflict(world, at.handlingId, at.bureau.secretariat, issueReply);
  const issuedOnes = await db.reply.count({ where: { handlingId: at.handlingId, serial: { not: null } } });
  expect(issuedOnes).toBe(0);
});

it("issues once what is sent twenty times", async () => {
  const at = await caseIn(world, "SIGNED");
  await expectOnce(world, at.handlingId, at.bureau.secretariat, issueReply);
  const where = { reply: { handlingId: at.handlingId } };
  expect(await db.replyDelivery.count({ where })).toBe(2);
});

it("is closed before it is signed and once it is out", async () => {
  for (const at of [await caseIn(world, "AWAITING_SIGN_OFF"), await caseIn(world, "REPLIED")]) {
    const act = issueReply(world.as(at.bureau.secretariat), await caseInput(db, at.handlingId));
    expect(await failureOf(act)).toEqual({ kind: "RULE_BROKEN", rule: "STATE_DOES_NOT_ALLOW" });
  }
});

/** The other bureau co-handles the suggestion and has signed its opinion. */
async function coHandling(own: World, suggestionId: string) {
  const at = await createCase(db, own.otherBureau, { sponsors: [], role: "CO", suggestionId });
  await startWork(db, own.clock, at);
  await takeTo(own, at, "SIGNED");
  return at;
}
