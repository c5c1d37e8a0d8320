import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { appendEvent } from "@/lib/data/events";
import type { Actor } from "@/lib/domain/actor";
import { countUnread } from "@/lib/queries/inbox/count-unread";
import { listInbox } from "@/lib/queries/inbox/list-inbox";
import type { InboxFilter } from "@/lib/schemas/inbox/inbox-filter";
import { markInboxRead } from "@/lib/use-cases/inbox/mark-inbox-read";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();

async function tell(world: World, readers: Actor[]): Promise<void> {
  const { id: handlingId, suggestionId } = await db.handling.findUniqueOrThrow({
    where: { id: (await world.received()).handlingId },
    select: { id: true, suggestionId: true },
  });
  await db.$transaction((tx) =>
    appendEvent(tx, {
      at: world.clock.now(),
      type: "issue-reply",
      actorId: null,
      handlingId,
      suggestionId,
      data: { documentNo: "宜民字〔2024〕1号" },
      notify: readers.map(({ userId }) => userId),
    }),
  );
}

const eventsBy = ({ userId }: Actor) =>
  db.event.findMany({ where: { actorId: userId, type: "mark-inbox-read" }, select: { data: true } });

it("marks the reader's own messages as read, whoever else has them, once for twenty sendings", async () => {
  const world = await createWorld(db);
  const reader = world.bureau.elderHead;
  const other = world.bureau.elderStaff;
  await tell(world, [reader, other]);
  await tell(world, [reader]);
  expect((await listInbox(world.as(reader), {})).items.map(({ readAt }) => readAt)).toEqual([null, null]);
  const input = { submissionKey: randomUUID() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => markInboxRead(world.as(reader), input)));
  expect(answers).toEqual(Array(20).fill({ count: 2 }));
  expect(await countUnread(world.as(reader))).toBe(0);
  expect(await countUnread(world.as(other))).toBe(1);
  expect(await eventsBy(reader)).toEqual([{ data: { count: 2 } }]);
  const { items } = await listInbox(world.as(reader), {});
  expect(items.map(({ readAt }) => readAt)).toEqual([world.clock.now(), world.clock.now()]);
});

it("writes nothing when nothing is unread", async () => {
  const world = await createWorld(db);
  const reader = world.leadDeputy;
  expect(await markInboxRead(world.as(reader), { submissionKey: randomUUID() })).toEqual({ count: 0 });
  expect(await eventsBy(reader)).toEqual([]);
});

it("refuses roles without an inbox, to mark and to read", async () => {
  const world = await createWorld(db);
  for (const actor of [world.overseer, world.admin, world.auditor]) {
    const mark = markInboxRead(world.as(actor), { submissionKey: randomUUID() });
    expect(await failureOf(mark)).toEqual({ kind: "NOT_PERMITTED" });
    expect(await failureOf(listInbox(world.as(actor), {}))).toEqual({ kind: "NOT_PERMITTED" });
  }
});

it("shows the latest first by when it happened, the unread alone, and one kind alone", async () => {
  const world = await createWorld(db);
  const reader = world.bureau.elderHead;
  const { handlingId } = await world.received();
  const at = (day: string) => new Date(`${day}T02:00:00Z`);
  const told = [
    { on: "2024-08-02", type: "submit-draft" },
    { on: "2024-11-07", type: "issue-supervision-notice" },
    { on: "2024-09-16", type: "signed-in" },
  ] as const;
  for (const { on, type } of told)
    await db.$transaction((tx) =>
      appendEvent(tx, { at: at(on), type, actorId: null, handlingId, data: {}, notify: [reader.userId] }),
    );
  const context = world.as(reader);
  const days = async (filter: InboxFilter) => {
    const { items } = await listInbox(context, filter);
    return items
      .filter(({ event }) => event.handlingId === handlingId)
      .map((each) => each.at.getUTCMonth() + 1);
  };
  expect(await days({})).toEqual([11, 9, 8]);
  expect(await days({ kind: "paper" })).toEqual([8]);
  expect(await days({ kind: "other" })).toEqual([9]);
  expect(await days({ after: `${at("2024-11-07").getTime()}_0` })).toEqual([9, 8]);
  await markInboxRead(context, { submissionKey: randomUUID(), upTo: at("2024-09-16") });
  expect(await days({ show: "unread" })).toEqual([11]);
});
