import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { createI18n } from "@/lib/i18n/create";
import { settingChangeWords } from "@/lib/i18n/setting-words";
import { listSettings } from "@/lib/queries/setting/list-settings";
import { readSetting } from "@/lib/queries/setting/read-setting";
import { changeSettingSchema } from "@/lib/schemas/setting/change-setting";
import { changeSetting } from "@/lib/use-cases/setting/change-setting";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf, failuresOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
const anywhere = { year: null, source: null, level: null } as const;
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** As the form sends it. */
function set(actor: Actor, wish: Record<string, unknown>) {
  world.clock.advance({ minutes: 1 });
  return changeSetting(world.as(actor), changeSettingSchema.parse({ submissionKey: randomUUID(), ...wish }));
}

async function inForce(actor: Actor, key: string, scope: object = {}) {
  const { settings } = await listSettings(world.as(actor), { ...anywhere, ...scope });
  return settings.find((each) => each.key === key);
}

describe("changeSetting", () => {
  it("is a dated row of the own unit or of everybody; the narrower wins and can be taken back", async () => {
    const { secretariat, elderHead, unitId } = world.bureau;
    await set(world.overseer, { key: "noProgressDays", value: "20", basis: "市办理办法第九条" });
    await set(secretariat, { key: "noProgressDays", value: "10" });
    await set(secretariat, { key: "noProgressDays", value: "7", year: "2024", source: "CPPCC" });
    expect(await inForce(elderHead, "noProgressDays")).toMatchObject({
      value: 10,
      from: { unitId, setBy: secretariat.name },
    });
    expect((await inForce(elderHead, "noProgressDays", { year: 2024, source: "CPPCC" }))?.value).toBe(7);
    expect(await inForce(world.otherBureau.elderHead, "noProgressDays")).toMatchObject({
      value: 20,
      from: { unit: null, setBy: world.overseer.name, basis: "市办理办法第九条" },
    });

    await set(secretariat, { key: "noProgressDays", withdraw: "yes" });
    expect((await inForce(elderHead, "noProgressDays"))?.value).toBe(20);
    const { history, standing } = await readSetting(world.as(secretariat), "noProgressDays");
    expect(history.map(({ value }) => value)).toEqual([null, 7, 10, 20]);
    expect(standing.map(({ value }) => value).sort()).toEqual([20, 7]);
    expect(await inForce(world.admin, "noProgressDays")).toMatchObject({ value: 20 });
  });

  it("tells what was before and what is now, and twenty sendings are one", async () => {
    const { secretariat } = world.bureau;
    const input = changeSettingSchema.parse({
      ...{ key: "lightYellowDays", value: "20", basis: "局长办公会" },
      submissionKey: randomUUID(),
    });
    await Promise.all(Array.from({ length: 20 }, () => changeSetting(world.as(secretariat), input)));
    const events = await db.event.findMany({ where: { type: "setting-changed" }, orderBy: { id: "asc" } });
    const told = events.filter(({ data }) => JSON.stringify(data).includes("lightYellowDays"));
    expect(told.map(({ data }) => data)).toEqual([
      { key: "lightYellowDays", ...anywhere, basis: "局长办公会", withdrawn: false, before: null, value: 20 },
    ]);
    const [event] = told;
    expect(settingChangeWords(createI18n("zh"), event?.data as Record<string, unknown>)).toEqual([
      "黄灯：离到期不足",
      "未设置 → 20 天",
      "局长办公会",
    ]);
  });

  it("refuses what contradicts another setting, and what is so already", async () => {
    const { secretariat } = world.bureau;
    const refused = (wish: object) => failureOf(set(secretariat, wish as Record<string, unknown>));
    expect(await refused({ key: "opinionMonths", value: "4" })).toEqual({
      ...{ kind: "INVALID", field: "value", code: "OPINION_AFTER_REPLY" },
    });
    await set(secretariat, { key: "replyMonths", value: "2", year: "2024" });
    expect(await refused({ key: "replyMonths", value: "2", year: "2024" })).toMatchObject({
      code: "unchanged",
    });
    // Alone it fits, but not where the year's own reply limit holds.
    expect(await refused({ key: "opinionMonths", value: "3" })).toMatchObject({
      code: "OPINION_AFTER_REPLY",
    });
  });

  it("keeps the address of the work group to itself", async () => {
    const { secretariat, elderHead } = world.bureau;
    const address = "https://chat.example/robot?key=secret";
    await set(secretariat, { key: "chatWebhook", value: address });
    const seen = JSON.stringify([
      await inForce(secretariat, "chatWebhook"),
      await readSetting(world.as(elderHead), "chatWebhook"),
      await readSetting(world.as(world.overseer), "chatWebhook"),
      (await db.event.findMany({ where: { type: "setting-changed" } })).map(({ data }) => data),
    ]);
    expect(seen).toContain("https://chat.example");
    expect(seen).not.toContain("secret");
    expect((await readSetting(world.as(world.otherBureau.secretariat), "chatWebhook")).history).toEqual([]);
  });

  it("is the secretariat's for its unit, and only for the settings that are its own", async () => {
    const { secretariat, elderHead, chief } = world.bureau;
    for (const actor of [elderHead, chief, world.leadDeputy, world.auditor]) {
      expect(await failureOf(set(actor, { key: "surveyDays", value: "20" }))).toEqual({
        kind: "NOT_PERMITTED",
      });
    }
    const failures = await failuresOf(
      set(secretariat, { key: "requestsDecidedBy", value: "OVERSEER" }),
      set(world.overseer, { key: "chatWebhook", value: "https://chat.example/" }),
      set(world.admin, { key: "chatWebhook", value: "https://chat.example/" }),
    );
    expect(failures).toEqual(Array(3).fill({ kind: "NOT_PERMITTED" }));
  });

  it.each([
    ["replyMonths", "abc", "wholeNumber"],
    ["replyMonths", "0", "outOfRange"],
    ["replyMonths", "25", "outOfRange"],
    ["rollToWorkingDay", "", "required"],
    ["classScheme", "XYZ", "choice"],
    ["signOffChain", "CONFIRM", "chainSignature"],
    ["chatWebhook", "http://chat.example", "webAddress"],
  ])("takes for %s no %s", (key, value, code) => {
    const read = changeSettingSchema.safeParse({ key, value, submissionKey: randomUUID() });
    expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([["value", code]]);
  });
});
