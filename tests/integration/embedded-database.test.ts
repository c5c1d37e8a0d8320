import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { administer, withDatabaseName } from "@/tests/support/database-server";
import { openEmbedded } from "@/tools/database/embedded";
import { migrate, migrationState } from "@/tools/database/migrate";
import { runningPostmaster } from "@/tools/database/postmaster";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "banfu-embedded-"));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const serverOf = (dataFolder: string) => runningPostmaster(path.join(dataFolder, "postgres/data"));

async function ask<T extends pg.QueryResultRow>(url: string, question: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(question)).rows[0];
  } finally {
    await client.end();
  }
}

describe("the embedded database", { timeout: 60_000 }, () => {
  it("is shared by processes, stopped by the last, and found again after kill -9", async () => {
    const data = path.join(folder, "data");
    const first = await openEmbedded(data);
    const second = await openEmbedded(data);
    expect(second.url).toBe(first.url);
    expect(statSync(path.join(data, "database.json")).mode & 0o777).toBe(0o600);
    await first.close();
    await ask(second.url, "create table kept as select 1 as one");

    const server = serverOf(data);
    expect(server).toBeDefined();
    if (server) process.kill(server.pid, "SIGKILL");
    await expect.poll(() => serverOf(data), { timeout: 30_000 }).toBeUndefined();
    const third = await openEmbedded(data);
    expect(await ask(third.url, "select one from kept")).toEqual({ one: 1 });
    await third.close();
    expect(serverOf(data)).toBeUndefined();
  });

  it("knows Chinese, sorts by code point, and listens to this machine only", async () => {
    const database = await openEmbedded(path.join(folder, "chinese"));
    expect(
      await ask(
        database.url,
        `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
                upper('é') as upper, 'Z' < 'a' as "byCodePoint"`,
      ),
    ).toEqual({ encoding: "UTF8", addresses: "127.0.0.1", upper: "É", byCodePoint: true });
    await database.close();
  });

  it("lets one application in, and tells the next one why not", async () => {
    const data = path.join(folder, "one");
    const [first, second] = [await openEmbedded(data), await openEmbedded(data)];
    await first.becomeApplication();
    await expect(second.becomeApplication()).rejects.toThrow("Another Banfu already runs on the data folder");
    await second.close();
    await first.close();
  });

  it("refuses a cluster of another PostgreSQL", async () => {
    const data = path.join(folder, "old");
    await (await openEmbedded(data)).close();
    writeFileSync(path.join(data, "postgres/data/PG_VERSION"), "16\n");
    await expect(openEmbedded(data)).rejects.toThrow("was made by PostgreSQL 16");
  });

  it("doesn't begin anew over a damaged record", async () => {
    const data = path.join(folder, "damaged");
    mkdirSync(data, { mode: 0o711 });
    writeFileSync(path.join(data, "database.json"), "{");
    await expect(openEmbedded(data)).rejects.toThrow("is damaged");
    expect(readFileSync(path.join(data, "database.json"), "utf8")).toBe("{");
  });
});

describe("migrations", { timeout: 60_000 }, () => {
  const server = process.env.DATABASE_URL ?? "";
  const fresh = async (): Promise<string> => {
    const name = `banfu_test_migrate_${randomBytes(4).toString("hex")}`;
    await administer(server, `create database ${name}`);
    return withDatabaseName(server, name);
  };

  it("bring an empty database to the folder's state, and a second time do nothing", async () => {
    const url = await fresh();
    expect(await migrate(url)).toBeGreaterThan(0);
    expect(await migrate(url)).toBe(0);
    expect(await migrationState(url)).toEqual({ pending: [], halfApplied: [], unknown: [] });
  });

  it("refuse a database that is half migrated, or of a newer release", async () => {
    await administer(server, "update _prisma_migrations set finished_at = null");
    await expect(migrate(server)).rejects.toThrow("was begun and not finished");
    await administer(
      server,
      "update _prisma_migrations set finished_at = now(), migration_name = 'from_the_future'",
    );
    await expect(migrate(server)).rejects.toThrow("this release does not know");
  });
});
