import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "@/tools/database/embedded";
import { migrate } from "@/tools/database/migrate";
import { clientIsStale, generateClient } from "@/tools/prisma-cli";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the cluster's maintenance database. */
    databaseServer: string;
    /** Name of the migrated, empty database that each test file gets a copy of. */
    templateDatabase: string;
  }
}

/** Durability costs time and a test cluster is thrown away; its zone is neither ours nor Shanghai's. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "300",
  timezone: "America/New_York",
};

/**
 * Runs once before all integration tests: a PostgreSQL with a migrated template. It is a fresh embedded one, or
 * the server that TEST_DATABASE_URL names.
 *
 * @returns what to do after the last test
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (clientIsStale()) await generateClient();
  const server = await openServer();
  const template = `banfu_test_${randomBytes(4).toString("hex")}`;
  const close = async (): Promise<void> => {
    if (process.env.TEST_DATABASE_URL) await dropDatabases(server.url, template);
    await server.close();
  };
  try {
    await administer(server.url, `create database ${template}`);
    await migrate(withDatabaseName(server.url, template));
  } catch (error) {
    await close(); // Vitest calls what we return only if we return
    throw error;
  }
  project.provide("databaseServer", server.url);
  project.provide("templateDatabase", template);
  return close;
}

async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const external = process.env.TEST_DATABASE_URL;
  if (external) return { url: external, close: async () => {} };
  const folder = mkdtempSync(path.join(os.tmpdir(), "banfu-test-"));
  chmodSync(folder, 0o711); // as root the server runs under another account
  const embedded = await openEmbedded(folder, SETTINGS);
  return {
    url: embedded.url,
    async close() {
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement on the server. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Drops the template and its copies, whose names begin with its name. */
async function dropDatabases(url: string, template: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [template],
  );
  for (const { name } of rows) await client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
  await client.end();
}

/** The same server, another database. */
export function withDatabaseName(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}
