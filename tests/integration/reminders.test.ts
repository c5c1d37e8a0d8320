import { beforeAll, describe, expect, it } from "vitest";
import { planDigests } from "@/lib/data/notices/digests";
import { dateInShanghai, parseCalendarDate } from "@/lib/domain/calendar-date";
import { remind } from "@/lib/jobs/remind";
import { listInbox } from "@/lib/queries/inbox/list-inbox";
import { rehearseReminders } from "@/lib/queries/supervision/rehearse-reminders";
import { loadReferenceData } from "@/prisma/reference-data";
import { testDatabase } from "@/tests/support/fixtures/database";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
  await loadReferenceData(db);
  // both due on 15 June: yellow on 31 May, orange on 7 June
  await world.inProgress({ number: "1" });
  await world.assigned({ number: "2" });
  await world.received({ number: "3" });
});

/** 8:30 in Shanghai. */
const morning = (day: string) => new Date(`${day}T00:30:00Z`);
const digestEvents = (day: string) =>
  db.event.findMany({
    where: { type: "morning-digest", at: morning(day) },
    include: { inbox: { select: { user: { select: { name: true, id: true } } } } },
    orderBy: { id: "asc" },
  });

describe("remind", () => {
  it("gives each person one digest a day, however many workers run at once", async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => remind(db, morning("2024-05-31"))));
    const again = await remind(db, morning("2024-05-31"));
    const { elderHead, elderStaff, secretariat } = world.bureau;
    // 代表 not contacted since 1 April weighs as well, but falls on other days
    const events = await digestEvents("2024-05-31");
    expect(events.map(({ inbox }) => inbox.map(({ user }) => user.id)).sort()).toEqual(
      [elderHead, elderStaff, secretariat].map(({ userId }) => [userId]).sort(),
    );
    expect(runs.reduce((sum, each) => sum + each, 0)).toBe(3);
    expect(again).toBe(0);
    expect(await db.reminderDigest.count()).toBe(3);
  });

  it("lists counts and cases in the inbox", async () => {
    const { items } = await listInbox(world.as(world.bureau.elderHead), {});
    const digest = items.find(({ event }) => event.type === "morning-digest");
    expect(digest?.event.actor).toBeNull();
    expect(digest?.event.data).toMatchObject({
      on: "2024-05-31",
      lines: [{ stage: "DUE_YELLOW", cases: [{ number: "1" }, { number: "2" }] }],
    });
  });

  it("reminds nobody on a day off, nor when nothing falls due", async () => {
    // 端午
    expect(await remind(db, morning("2024-06-10"))).toBe(0);
    expect(await remind(db, morning("2024-06-14"))).toBe(0);
  });

  it("takes the day of Shanghai, not that of the server", async () => {
    const beforeMidnight = new Date("2024-06-16T17:00:00Z");
    expect(dateInShanghai(beforeMidnight)).toBe("2024-06-17");
    expect(await remind(db, beforeMidnight)).toBe(5);
  });

  it("cannot be rewritten", async () => {
    await expect(db.reminderDigest.deleteMany()).rejects.toThrow();
  });
});

describe("the dry run", () => {
  it("shows what would be sent, of the own unit alone, and writes nothing", async () => {
    const before = [await db.event.count(), await db.reminderDigest.count()];
    const day = parseCalendarDate("2024-06-07");
    const rehearsal = await rehearseReminders(world.as(world.bureau.secretariat), day);
    const planned = await planDigests(db, { day, now: world.clock.now(), unitId: null });
    expect(rehearsal.digests).toEqual(planned);
    expect(
      rehearsal.digests.map(({ person, lines }) => [person.name, lines.map(({ cases }) => cases.length)]),
    ).toHaveLength(4);
    const other = await rehearseReminders(world.as(world.otherBureau.secretariat), day);
    expect(other).toMatchObject({ on: "2024-06-07", dayOff: false, digests: [] });
    const holiday = await rehearseReminders(
      world.as(world.bureau.secretariat),
      parseCalendarDate("2024-06-10"),
    );
    expect(holiday).toMatchObject({ dayOff: true, digests: [] });
    expect([await db.event.count(), await db.reminderDigest.count()]).toEqual(before);
  });
});
