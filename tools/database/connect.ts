import pg from "pg";
import { codeOf, Failure, messageOf } from "../console/failure";
import type { Settings } from "../settings";
import { openEmbedded } from "./embedded";

export type Database = {
  readonly url: string;
  /** See `Embedded`; on a server of the operator's any number of applications may run. */
  becomeApplication(): Promise<void>;
  close(): Promise<void>;
};

const OLDEST_SERVER = 15;

/**
 * Opens the installation's database: the server in DATABASE_URL, or else the embedded one, started if nobody runs it.
 *
 * @param onLost called when the embedded server goes away by itself
 * @throws Failure when it can't be reached or is too old
 */
export async function openDatabase(settings: Settings, onLost?: () => void): Promise<Database> {
  if (!settings.DATABASE_URL) return openEmbedded(settings.dataFolder, {}, onLost);
  await checkServer(settings.DATABASE_URL);
  return { url: settings.DATABASE_URL, becomeApplication: async () => {}, close: async () => {} };
}

/** Runs `work` on the installation's database, with DATABASE_URL set for what it imports, and closes it again. */
export async function withDatabase<T>(settings: Settings, work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings);
  try {
    process.env.DATABASE_URL = database.url;
    return await work(database.url);
  } finally {
    await database.close();
  }
}

async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding",
    );
    refuseUnfit(rows[0]);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(whyUnreachable(url, error));
  } finally {
    await client.end().catch(() => {});
  }
}

function refuseUnfit(server: { version: number; encoding: string } | undefined): void {
  if (server && server.version < OLDEST_SERVER) {
    throw new Failure(
      `The database server in DATABASE_URL is PostgreSQL ${server.version}: use ${OLDEST_SERVER} or newer.`,
    );
  }
  if (server && server.encoding !== "UTF8") {
    throw new Failure(
      `The database in DATABASE_URL is encoded in ${server.encoding}: create one with ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
}

function whyUnreachable(url: string, error: unknown): string {
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  switch (codeOf(error)) {
    case "3D000":
      return `The database "${pathname.slice(1)}" does not exist on ${server}: create it (createdb) or correct DATABASE_URL.`;
    case "28P01":
    case "28000":
      return `The database server ${server} refuses the user "${username}": correct the name and password in DATABASE_URL.`;
    default:
      return `The database server ${server} cannot be reached (${messageOf(error)}): start it, or correct DATABASE_URL, or unset it to use the embedded one.`;
  }
}
