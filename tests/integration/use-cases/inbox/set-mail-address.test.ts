import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { readMailAddress } from "@/lib/queries/inbox/read-mail-address";
import { setMailAddressSchema } from "@/lib/schemas/inbox/set-mail-address";
import { setMailAddress } from "@/lib/use-cases/inbox/set-mail-address";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const set = (actor: Actor, email: string, submissionKey: string = randomUUID()) =>
  setMailAddress(world.as(actor), { email, submissionKey });

describe("setMailAddress", () => {
  it("begins and ends the own mail, and keeps the address out of the books", async () => {
    const { elderHead } = world.bureau;
    expect(await set(elderHead, "head@example.gov.cn")).toEqual({ byMail: true });
    expect(await readMailAddress(world.as(elderHead))).toBe("head@example.gov.cn");
    expect(await set(elderHead, "")).toEqual({ byMail: false });
    expect(await readMailAddress(world.as(elderHead))).toBe("");
    const events = await db.event.findMany({
      where: { type: "mail-address-changed" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ actorId, data }) => ({ actorId, data }))).toEqual([
      { actorId: elderHead.userId, data: { byMail: true } },
      { actorId: elderHead.userId, data: { byMail: false } },
    ]);
  });

  it("is done once however often it is sent", async () => {
    const before = await db.event.count();
    const key = randomUUID();
    await Promise.all(Array.from({ length: 20 }, () => set(world.leadDeputy, "gan@example.org", key)));
    expect(await db.event.count()).toBe(before + 1);
    expect(await failureOf(set(world.coDeputy, "gan@example.org", key))).toEqual({ kind: "CONFLICT" });
  });

  it("is for those who have an inbox", async () => {
    for (const actor of [world.overseer, world.admin, world.auditor]) {
      expect(await failureOf(set(actor, "a@example.org"))).toEqual({ kind: "NOT_PERMITTED" });
    }
  });

  it.each(["not an address", "a@b", "a@example.org\nBcc: b@example.org"])("refuses %j", (email) => {
    expect(setMailAddressSchema.safeParse({ email, submissionKey: randomUUID() }).success).toBe(false);
  });
});
