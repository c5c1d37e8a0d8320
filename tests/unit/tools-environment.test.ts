import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment, readServerEnvironment } from "@/lib/env/env";
import { variables } from "@/lib/env/variables";
import { isDemo, loadSecrets, type Settings } from "@/tools/settings";

const SECRET = "s".repeat(48);

describe("the environment", () => {
  it("has defaults for all that may be left out, and takes empty for left out", () => {
    expect(readEnvironment({ DATABASE_URL: "", PORT: " " })).toMatchObject({
      PORT: 3000,
      DATA_DIR: ".data",
      TRUST_PROXY: "0",
    });
  });

  it.each([
    ["DATABASE_URL", "mysql://host/db", "must be a PostgreSQL address"],
    ["PORT", "eighty", "must be a number"],
    ["PORT", "70000", "must be a port number"],
    ["DEMO", "yes", "must be 0 or 1"],
    ["APP_URL", "banfu.example", "must be a web address"],
    ["SMTP_URL", "mail.example", "must be a mail server"],
    ["MAIL_FROM", "办复", "must be a mail address"],
    ["SESSION_SECRET", "short", "must be at least 32 characters long"],
    ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", SECRET, "must be 32 bytes in base64"],
    ["TRUST_PROXY", "true", "must be 0 or 1"],
  ])("says what is wrong with %s=%s", (name, value, sentence) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(`${name} ${sentence}`);
  });

  it("wants to know whom mail comes from where there is a mail server", () => {
    const SMTP_URL = "smtp://mail.example:587";
    expect(() => readEnvironment({ SMTP_URL })).toThrow("MAIL_FROM must be set where SMTP_URL is");
    expect(readEnvironment({ SMTP_URL, MAIL_FROM: "办复 <banfu@mail.example>" })).toMatchObject({ SMTP_URL });
  });

  it("names each wrong variable, not only the first", () => {
    expect(() => readEnvironment({ PORT: "x", DEMO: "x" })).toThrow(/PORT .*DEMO /);
  });

  it("demands of a server what npm start would have provided", () => {
    expect(() => readServerEnvironment({})).toThrow("DATABASE_URL and SESSION_SECRET must be set");
    const complete = { DATABASE_URL: "postgresql://h/d", SESSION_SECRET: SECRET };
    expect(readServerEnvironment(complete)).toMatchObject(complete);
  });

  it("is explained in .env.example: every variable, and no other", () => {
    const example = readFileSync(path.resolve(import.meta.dirname, "../../.env.example"), "utf8");
    const explained = [...example.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual(Object.keys(variables).sort());
  });
});

describe("the settings of an installation", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "banfu-settings-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const settings = (): Settings => {
    const { DATA_DIR: _, ...rest } = readEnvironment({});
    return { ...rest, dataFolder: folder };
  };

  it("keeps the secrets it makes, for its owner only", () => {
    const first = loadSecrets(settings());
    expect(loadSecrets(settings())).toEqual(first);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
  });

  it("prefers the secrets of the environment", () => {
    expect(loadSecrets({ ...settings(), SESSION_SECRET: SECRET }).SESSION_SECRET).toBe(SECRET);
  });

  it.each(["{", "{}"])("doesn't replace damaged secrets in silence: %s", (text) => {
    writeFileSync(path.join(folder, "secrets.json"), text);
    expect(() => loadSecrets(settings())).toThrow("is damaged");
  });

  it("plays the demo on the embedded database unless told, elsewhere only when told", () => {
    const DATABASE_URL = "postgresql://h/d";
    expect([isDemo({}), isDemo({ DEMO: "0" }), isDemo({ DEMO: "1" })]).toEqual([true, false, true]);
    expect([isDemo({ DATABASE_URL }), isDemo({ DATABASE_URL, DEMO: "1" })]).toEqual([false, true]);
  });
});
