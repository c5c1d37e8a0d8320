import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { administer, withDatabaseName } from "./database-server";

// Gives each integration test file a database of its own, migrated and empty. It runs as a setup file, so that
// DATABASE_URL is right before an import of the file opens a connection.
const server = inject("databaseServer");
const template = inject("templateDatabase");
const name = `${template}_${randomBytes(6).toString("hex")}`;

await administer(server, `create database ${name} template ${template}`);
process.env.DATABASE_URL = withDatabaseName(server, name);
