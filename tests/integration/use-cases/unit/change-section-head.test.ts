import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { readHandOver as readMessage } from "@/lib/domain/hand-over";
import { listInbox } from "@/lib/queries/inbox/list-inbox";
import { readHandOver } from "@/lib/queries/units/read-hand-over";
import { createAccountSchema } from "@/lib/schemas/account/create-account";
import { createAccount } from "@/lib/use-cases/account/create-account";
import { disableAccount } from "@/lib/use-cases/account/disable-account";
import { changeSectionHead } from "@/lib/use-cases/unit/change-section-head";
import { accountInput } from "@/tests/support/fixtures/account-input";
import { supervise } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
let elderCare: string;

beforeEach(async () => {
  world = await createWorld(db);
  ({ elderCare } = world.bureau.sections);
});

const change = (newHeadId: string, sectionId = elderCare, by: Actor = world.admin) =>
  changeSectionHead(world.as(by), { sectionId, newHeadId, submissionKey: randomUUID() });

const roleOf = (userId: string) =>
  db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, sectionId: true, credentialsAt: true },
  });

describe("changeSectionHead", () => {
  it("hands over the section's open work with one message, and writes it into each case's history", async () => {
    const { elderHead, elderStaff, unitId } = world.bureau;
    const assigned = await world.assigned({ number: "001" });
    const drafted = await caseIn(world, "AWAITING_CONFIRMATION", { number: "002" });
    const done = await caseIn(world, "REPLIED", { number: "003", role: "CO" });
    await supervise(db, world.clock, drafted);
    const view = await readHandOver(world.as(world.admin), unitId, elderCare);
    expect(view).toMatchObject({
      heads: ["科长 刘芳"],
      work: [
        { number: "001", leads: true, toAcknowledge: true, noticesToAnswer: 0 },
        { number: "002", toAcknowledge: false, state: "AWAITING_CONFIRMATION", noticesToAnswer: 1 },
      ],
    });
    expect(view.candidates.map(({ id }) => id)).not.toContain(elderHead.userId);

    world.clock.advance({ minutes: 5 });
    expect(await change(elderStaff.userId)).toEqual({ unitId, changed: true, count: 2 });
    const credentialsAt = world.clock.now();
    const place = { sectionId: elderCare, credentialsAt };
    expect(await roleOf(elderStaff.userId)).toEqual({ role: "SECTION_HEAD", ...place });
    expect(await roleOf(elderHead.userId)).toEqual({ role: "SECTION_STAFF", ...place });
    const told = { type: "section-head-changed", actorId: world.admin.userId, told: [] };
    const data = { section: "养老服务科", from: "科长 刘芳", to: "承办人 陈晨" };
    for (const { handlingId } of [assigned, drafted]) {
      expect(await lastEvent(db, handlingId)).toMatchObject({ ...told, data });
    }
    expect(await lastEvent(db, done.handlingId)).not.toMatchObject({ type: "section-head-changed" });

    const { items } = await listInbox(world.as(elderStaff), {});
    const messages = items.filter(({ event }) => event.type === "section-head-changed");
    expect(messages).toHaveLength(1);
    expect(readMessage(messages[0]?.event.data)).toMatchObject([{ number: "001" }, { number: "002" }]);
  });

  it("shows the new head what the former one had not read, and nothing else of it", async () => {
    const { elderHead, elderStaff } = world.bureau;
    const drafted = await caseIn(world, "AWAITING_CONFIRMATION");
    await supervise(db, world.clock, drafted);
    const unread = { userId: elderHead.userId, readAt: null };
    const noticed = await db.inboxItem.findFirstOrThrow({
      where: { ...unread, event: { type: "issue-supervision-notice" } },
    });
    await db.inboxItem.updateMany({
      where: { ...unread, event: { type: "assign-sections" } },
      data: { readAt: world.clock.now() },
    });
    await db.inboxItem.deleteMany({ where: { userId: elderStaff.userId } });
    await change(elderStaff.userId);
    const { items } = await listInbox(world.as(elderStaff), { show: "unread" });
    const types = items.map(({ event }) => event.type);
    expect(types).toContain("issue-supervision-notice");
    expect(types).toContain("submit-draft");
    expect(types).not.toContain("assign-sections");
    expect(await db.inboxItem.findUnique({ where: { id: noticed.id } })).toMatchObject({ readAt: null });
  });

  it("takes somebody from another section too, and leaves alone who is head already", async () => {
    const { placeHead, elderHead, sections, unitId } = world.bureau;
    expect(await change(elderHead.userId)).toEqual({ unitId, changed: false, count: 0 });
    await change(placeHead.userId);
    expect(await roleOf(placeHead.userId)).toMatchObject({ role: "SECTION_HEAD", sectionId: elderCare });
    await change(elderHead.userId, sections.placeNames);
    expect(await roleOf(elderHead.userId)).toMatchObject({
      role: "SECTION_HEAD",
      sectionId: sections.placeNames,
    });
  });

  it("is the administrator's, once for a form, of people of the unit and of sections that are open", async () => {
    const { elderHead, elderStaff, secretariat, chief, sections } = world.bureau;
    for (const by of [secretariat, chief, elderHead, world.overseer, world.auditor]) {
      expect(await failureOf(change(elderStaff.userId, elderCare, by))).toEqual({ kind: "NOT_PERMITTED" });
    }
    for (const person of [world.otherBureau.elderStaff, secretariat, chief, world.overseer]) {
      const wrong = { kind: "INVALID", field: "newHeadId", code: "choice" };
      expect(await failureOf(change(person.userId))).toEqual(wrong);
    }
    const closed = change(elderStaff.userId, sections.closed);
    expect(await failureOf(closed)).toEqual({ kind: "RULE_BROKEN", rule: "SECTION_CLOSED" });
    expect(await failureOf(change(elderStaff.userId, randomUUID()))).toEqual({ kind: "NOT_FOUND" });

    const form = { sectionId: elderCare, newHeadId: elderStaff.userId, submissionKey: randomUUID() };
    const sent = await Promise.all([1, 2, 3].map(() => changeSectionHead(world.as(world.admin), form)));
    for (const answer of sent) expect(answer).toEqual(sent[0]);
    const events = { type: "section-head-changed", unitId: world.bureau.unitId };
    expect(await db.event.count({ where: events })).toBe(1);
  });

  it("is what a new account for a head does where the former head's was shut", async () => {
    const { elderHead, unitId } = world.bureau;
    const { handlingId } = await world.assigned();
    const open = (name: string) =>
      createAccount(
        world.as(world.admin),
        createAccountSchema.parse({
          ...accountInput({ role: "SECTION_HEAD", unitId, sectionId: elderCare, name }),
          submissionKey: randomUUID(),
        }),
      );
    await open("副科长 万青");
    expect(await lastEvent(db, handlingId)).toMatchObject({ type: "assign-sections" });
    const second = await db.user.findFirstOrThrow({ where: { name: "副科长 万青", sectionId: elderCare } });
    for (const userId of [second.id, elderHead.userId]) {
      world.clock.advance({ minutes: 1 });
      await disableAccount(world.as(world.admin), { userId, submissionKey: randomUUID() });
    }
    const { userId } = await open("科长 许安");
    expect(await lastEvent(db, handlingId)).toMatchObject({
      type: "section-head-changed",
      data: { from: "科长 刘芳", to: "科长 许安" },
    });
    const messages = await db.inboxItem.count({ where: { userId, event: { type: "section-head-changed" } } });
    expect(messages).toBe(1);
  });
});
