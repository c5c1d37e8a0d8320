import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, inject } from "vitest";
import { administer, withDatabaseName } from "./database-server";

// Gives each integration test file a database of its own, migrated and empty. It runs as a setup file, so that
// DATABASE_URL is right before an import of the file opens a connection; and a data folder of its own.
const server = inject("databaseServer");
const template = inject("templateDatabase");
const name = `${template}_${randomBytes(6).toString("hex")}`;

await administer(server, `create database ${name} template ${template}`);
process.env.DATABASE_URL = withDatabaseName(server, name);

const dataFolder = mkdtempSync(path.join(tmpdir(), "banfu-test-data-"));
process.env.DATA_DIR = dataFolder;
process.env.SESSION_SECRET = randomBytes(32).toString("base64url");
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));
