import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { SupervisionRule } from "@/lib/domain/supervision-rules";
import { listProposals } from "@/lib/queries/supervision/list-proposals";
import { issueNotices } from "@/lib/use-cases/supervision/issue-notices";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf, tallyOf } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { kept, promisedCase, settle } from "@/tests/support/fixtures/promises";
import { dissatisfied } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeEach(async () => {
  world = await createWorld(db);
});

const item = (handlingId: string, rule: SupervisionRule = "OVERDUE") => ({ handlingId, rule });
type Item = ReturnType<typeof item>;

function issue(items: Item[], by: Actor = world.bureau.secretariat, submissionKey: string = randomUUID()) {
  return issueNotices(world.as(by), {
    items,
    requirement: "三日内说明进度。",
    respondBy: parseCalendarDate(dayAfter()),
    submissionKey,
  });
}
const dayAfter = () => new Date(world.clock.now().getTime() + 2 * 86_400_000).toISOString().slice(0, 10);

const noticesOf = (handlingId: string) =>
  db.supervisionNotice.findMany({ where: { handlingId }, orderBy: { serial: "asc" } });

/** Overdue since the end of March. */
const late = async () => (await world.inProgress({ dueOn: "2024-03-31" })).handlingId;

describe("issueNotices", () => {
  it("issues several at once, each with its own number, reason, event and section told", async () => {
    const ids = [await late(), await late(), await late()];
    const proposals = await listProposals(world.as(world.bureau.secretariat));
    expect(
      proposals
        .filter(({ rule }) => rule === "OVERDUE")
        .map(({ handlingId }) => handlingId)
        .sort(),
    ).toEqual([...ids].sort());
    expect(await issue(ids.map((id) => item(id)))).toEqual({ issued: 3 });
    const found = (await Promise.all(ids.map(noticesOf))).flat();
    expect(found.map(({ serial }) => serial).sort()).toEqual([1, 2, 3]);
    for (const notice of found) {
      expect(notice).toMatchObject({
        rule: "OVERDUE",
        escalation: 0,
        reason: "办理期限为2024年3月31日，现已超期。",
        requirement: "三日内说明进度。",
      });
    }
    const { elderHead, elderStaff } = world.bureau;
    for (const id of ids) {
      const last = (await eventsOf(db, id)).at(-1);
      expect(last).toMatchObject({
        type: "issue-supervision-notice",
        told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
      });
    }
    expect(await listProposals(world.as(world.bureau.secretariat))).toEqual([]);
  });

  it("is all or nothing: with one proposal gone none is issued", async () => {
    const [first, second] = [await late(), await late()];
    const fine = (await world.inProgress()).handlingId;
    expect(await failureOf(issue([item(first), item(second), item(fine)]))).toEqual({ kind: "CONFLICT" });
    expect(await db.supervisionNotice.count({ where: { unitId: world.bureau.unitId } })).toBe(0);
    await issue([item(first)]);
    expect(await failureOf(issue([item(second), item(first)]))).toEqual({ kind: "CONFLICT" });
    expect(await noticesOf(second)).toEqual([]);
  });

  it("escalates a second notice to the leader in charge and a third to the chief", async () => {
    const id = await late();
    const { elderHead, elderStaff, elderLeader, chief } = world.bureau;
    const section = [elderHead, elderStaff];
    for (const [escalation, told] of [
      [0, section],
      [1, [...section, elderLeader]],
      [2, [...section, elderLeader, chief]],
      [2, [...section, elderLeader, chief]],
    ] as const) {
      await issue([item(id)]);
      const last = (await eventsOf(db, id)).at(-1);
      expect(last?.told).toEqual(told.map(({ userId }) => userId).sort());
      expect((await noticesOf(id)).at(-1)?.escalation).toBe(escalation);
      // silent until the answer was due
      expect(await failureOf(issue([item(id)]))).toEqual({ kind: "CONFLICT" });
      world.clock.advance({ days: 3 });
    }
  });

  it("presses for a promise once its day has passed, though the reply is out and the case is closed", async () => {
    const at = await promisedCase(world, { dueOn: "2024-04-30" });
    const { secretariat, elderHead, elderStaff } = world.bureau;
    const proposed = async () =>
      (await listProposals(world.as(secretariat))).map(({ handlingId, rule, on }) => [handlingId, rule, on]);
    const conclude = { attitude: "SATISFIED", result: "SATISFIED", met: true, comment: "" } as const;
    await rateReply(world.as(world.leadDeputy), { ...(await caseInput(db, at.handlingId)), ...conclude });
    world.clock.set("2024-04-30T09:00:00+08:00");
    expect(await proposed()).toEqual([]);
    world.clock.advance({ days: 1 });
    expect(await proposed()).toEqual([[at.handlingId, "PROMISE_OVERDUE", "2024-04-30"]]);
    await issue([item(at.handlingId, "PROMISE_OVERDUE")]);
    expect(await tallyOf(db, at.handlingId)).toMatchObject({ state: "CONCLUDED" });
    expect((await eventsOf(db, at.handlingId)).at(-1)).toMatchObject({
      type: "issue-supervision-notice",
      told: [elderHead, elderStaff].map(({ userId }) => userId).sort(),
    });
    world.clock.advance({ days: 3 });
    await settle(world, at, at.commitmentId, kept);
    expect(await proposed()).toEqual([]);
  });

  it("presses for a promise of the round before while the next is at work", async () => {
    const at = await promisedCase(world, { dueOn: "2024-04-30" });
    const input = await caseInput(db, at.handlingId);
    await rateReply(world.as(world.leadDeputy), { ...input, ...dissatisfied });
    world.clock.set("2024-05-02T09:00:00+08:00");
    const rules = (await listProposals(world.as(world.bureau.secretariat))).map(({ rule }) => rule);
    expect(rules).toContain("PROMISE_OVERDUE");
  });

  it("is done once however often it is sent, and two batches at once never issue the same twice", async () => {
    const ids = [await late(), await late()];
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => issue([item(ids[0] ?? "")], world.bureau.secretariat, key)),
    );
    for (const answer of answers) expect(answer).toEqual({ issued: 1 });
    expect(await noticesOf(ids[0] ?? "")).toHaveLength(1);
    const rivals = await Promise.all(Array.from({ length: 6 }, () => failureOf(issue([item(ids[1] ?? "")]))));
    expect(rivals.filter((failure) => failure === null)).toHaveLength(1);
    expect(await noticesOf(ids[1] ?? "")).toHaveLength(1);
  });

  it("is the secretariat's, on cases of the own unit", async () => {
    const id = await late();
    const { elderHead, chief } = world.bureau;
    for (const actor of [elderHead, chief, world.overseer, world.admin, world.leadDeputy]) {
      expect(await failureOf(issue([item(id)], actor))).toEqual({ kind: "NOT_PERMITTED" });
    }
    expect(await failureOf(issue([item(id)], world.otherBureau.secretariat))).toEqual({ kind: "CONFLICT" });
    expect(await noticesOf(id)).toEqual([]);
  });
});
