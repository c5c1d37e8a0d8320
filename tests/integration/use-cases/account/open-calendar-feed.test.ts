import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { findFeedActor } from "@/lib/data/accounts/calendar-feeds";
import { listDueDates } from "@/lib/queries/account/list-due-dates";
import { readCalendarFeed } from "@/lib/queries/account/read-calendar-feed";
import { openCalendarFeed } from "@/lib/use-cases/account/open-calendar-feed";
import { supervise } from "@/tests/support/fixtures/course";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { promise } from "@/tests/support/fixtures/promises";
import { takeTo } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
const key = () => ({ submissionKey: randomUUID() });
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

it("gives one address at a time, which leads to its person and to nobody else", async () => {
  const head = world.as(world.bureau.elderHead);
  const now = world.clock.now();
  expect(await readCalendarFeed(head)).toBeNull();
  const sent = key();
  await Promise.all([1, 2, 3].map(() => openCalendarFeed(head, sent)));
  const first = (await readCalendarFeed(head))?.token ?? "";
  expect((await findFeedActor(db, first, now))?.userId).toBe(world.bureau.elderHead.userId);
  await openCalendarFeed(head, key());
  const second = (await readCalendarFeed(head))?.token ?? "";
  expect(second).not.toBe(first);
  expect(await findFeedActor(db, first, now)).toBeNull();
  expect((await findFeedActor(db, second, now))?.userId).toBe(world.bureau.elderHead.userId);
  const [id = "", signature = ""] = second.split(".");
  for (const forged of [id, `${id}.`, `${randomUUID()}.${signature}`, `${second}.x`, `${second}x`, ""])
    expect(await findFeedActor(db, forged, now), forged).toBeNull();
  const events = await db.event.findMany({ where: { type: "calendar-feed-opened" }, orderBy: { id: "asc" } });
  expect(events.map(({ data }) => data)).toEqual([{ renewed: false }, { renewed: true }]);
  expect(JSON.stringify(events.map(({ data }) => data))).not.toContain(signature);
});

it("stops with the person's account, and is not for those to whom nothing falls due", async () => {
  const { placeHead } = world.bureau;
  await openCalendarFeed(world.as(placeHead), key());
  const token = (await readCalendarFeed(world.as(placeHead)))?.token ?? "";
  await db.user.update({ where: { id: placeHead.userId }, data: { disabledAt: world.clock.now() } });
  expect(await findFeedActor(db, token, world.clock.now())).toBeNull();
  for (const actor of [world.admin, world.auditor, world.overseer])
    expect(await failureOf(openCalendarFeed(world.as(actor), key()))).toEqual({ kind: "NOT_PERMITTED" });
});

it("tells what each person still has to do: cases, notices and promises of the own section", async () => {
  const open = await world.inProgress({ number: "31" });
  await supervise(db, world.clock, open);
  const answered = await world.inProgress({ number: "32" });
  await promise(world, answered, {});
  await takeTo(world, answered, "REPLIED");
  const due = async (actor: Parameters<typeof world.as>[0]) =>
    (await listDueDates(world.as(actor))).map(({ kind, number }) => `${kind} ${number}`).sort();
  expect(await due(world.bureau.elderHead)).toEqual(["COMMITMENT 32", "NOTICE 31", "REPLY 31"]);
  expect(await due(world.bureau.secretariat)).toEqual(["COMMITMENT 32", "NOTICE 31", "REPLY 31"]);
  expect(await due(world.bureau.placeStaff)).toEqual([]);
  expect(await due(world.otherBureau.secretariat)).toEqual([]);
  // a deputy waits for the reply; what happens inside stays inside
  expect(await due(world.leadDeputy)).toEqual(["REPLY 31"]);
});

it("tells a section by when its opinion goes to the lead unit, and no deputy", async () => {
  await world.inProgress({ number: "33", role: "CO" });
  const opinions = async (actor: Parameters<typeof world.as>[0]) =>
    (await listDueDates(world.as(actor))).filter(({ number }) => number === "33").map(({ kind }) => kind);
  expect(await opinions(world.bureau.elderHead)).toEqual(["OPINION"]);
  expect(await opinions(world.leadDeputy)).toEqual([]);
});
