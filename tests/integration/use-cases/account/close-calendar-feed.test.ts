import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { findFeedActor } from "@/lib/data/accounts/calendar-feeds";
import { readCalendarFeed } from "@/lib/queries/account/read-calendar-feed";
import { closeCalendarFeed } from "@/lib/use-cases/account/close-calendar-feed";
import { openCalendarFeed } from "@/lib/use-cases/account/open-calendar-feed";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();
const key = () => ({ submissionKey: randomUUID() });

it("makes the address worthless at once, and says so where there is none", async () => {
  const world = await createWorld(db);
  const head = world.as(world.bureau.elderHead);
  expect(await failureOf(closeCalendarFeed(head, key()))).toEqual({ kind: "NOT_FOUND" });
  await openCalendarFeed(head, key());
  const token = (await readCalendarFeed(head))?.token ?? "";
  await closeCalendarFeed(head, key());
  expect(await readCalendarFeed(head)).toBeNull();
  expect(await findFeedActor(db, token, world.clock.now())).toBeNull();
  expect(await db.event.count({ where: { type: "calendar-feed-closed" } })).toBe(1);
});
