import pg from "pg";
import { connectionSettings, withClient } from "./connection.mjs";

/** PostgreSQL's error codes and the ones that Prisma knows them by. */
const PRISMA_CODES = new Map([
  ["3D000", "P1003"], // the database doesn't exist
  ["42P04", "P1009"], // the database exists already
  ["28P01", "P1000"], // wrong password
]);
const UNREACHABLE = "P1001";

/**
 * Does what the CLI wants done about a whole database, and reports on stderr as the native engine does.
 *
 * @param {{ command: string, url: string | undefined }} invocation
 * @returns {Promise<0 | 1>} the exit status
 */
export async function runDatabaseCommand({ command, url }) {
  log("INFO", { message: "Starting schema engine CLI" }); // the CLI drops the first line
  try {
    if (!url) throw new Error("No database address was given.");
    await perform(command, connectionSettings(url));
    log("INFO", { message: "ok" });
    return 0;
  } catch (error) {
    log("ERROR", {
      is_panic: false,
      message: error.message || String(error.code),
      error_code: PRISMA_CODES.get(error.code) ?? UNREACHABLE,
      meta: {},
    });
    return 1;
  }
}

async function perform(command, settings) {
  if (command === "can-connect-to-database") {
    await withClient(settings, () => undefined);
    return;
  }
  const verb = command === "create-database" ? "CREATE" : "DROP";
  const name = pg.escapeIdentifier(settings.database);
  await withClient({ ...settings, database: "postgres" }, (client) =>
    client.query(`${verb} DATABASE ${name}`),
  );
}

function log(level, fields) {
  const panic =
    level === "ERROR" ? { target: "schema_engine::logger", is_panic: false, message: fields.message } : {};
  process.stderr.write(`${JSON.stringify({ level, ...panic, fields })}\n`);
}
