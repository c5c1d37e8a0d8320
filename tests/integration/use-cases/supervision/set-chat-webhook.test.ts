import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { rehearseReminders } from "@/lib/queries/supervision/rehearse-reminders";
import { setChatWebhookSchema } from "@/lib/schemas/supervision/set-chat-webhook";
import { setChatWebhook } from "@/lib/use-cases/supervision/set-chat-webhook";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
const robot = "https://chat.example/robot/send?key=1";
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

describe("setChatWebhook", () => {
  it("is a dated setting of the own unit, taken away by an empty one", async () => {
    const { secretariat, unitId } = world.bureau;
    const context = world.as(secretariat);
    const key = randomUUID();
    const sent = () => setChatWebhook(context, { address: robot, submissionKey: key });
    await Promise.all(Array.from({ length: 20 }, sent));
    expect((await rehearseReminders(context, null)).chatWebhook).toBe(robot);
    expect((await rehearseReminders(world.as(world.otherBureau.secretariat), null)).chatWebhook).toBe("");

    world.clock.advance({ minutes: 1 });
    await setChatWebhook(context, { address: "", submissionKey: randomUUID() });
    expect((await rehearseReminders(context, null)).chatWebhook).toBe("");
    const rows = await db.setting.findMany({
      where: { unitId, key: "chatWebhook" },
      orderBy: { setAt: "asc" },
    });
    expect(rows.map(({ value, setById }) => [value, setById])).toEqual([
      [robot, secretariat.userId],
      ["", secretariat.userId],
    ]);
    const events = await db.event.findMany({
      where: { type: "chat-webhook-changed" },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ data }) => data)).toEqual([{ toGroup: true }, { toGroup: false }]);
  });

  it("is the secretariat's alone", async () => {
    const { elderHead, chief } = world.bureau;
    for (const actor of [elderHead, chief, world.overseer, world.admin, world.leadDeputy]) {
      const act = setChatWebhook(world.as(actor), { address: robot, submissionKey: randomUUID() });
      expect(await failureOf(act)).toEqual({ kind: "NOT_PERMITTED" });
    }
  });

  it.each(["http://chat.example/robot", "https://", "https://user@chat.example/", "javascript:alert(1)"])(
    "takes no %s",
    (address) => {
      expect(setChatWebhookSchema.safeParse({ address, submissionKey: randomUUID() }).success).toBe(false);
    },
  );
});
