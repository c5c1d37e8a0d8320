import pg from "pg";
import { codeOf } from "../console/failure";

/** Advisory locks on an embedded cluster, in its database "postgres"; the numbers are arbitrary, but ours. */
const IN_USE = 7_301_001;
const APPLICATION = 7_301_002;

/**
 * A process's hold on a running cluster. It is a lock of the database, so it ends with the process however that
 * ends, and the last one to leave knows that it may stop the server.
 */
export type Lease = {
  /** False when another process already is the application on this cluster. */
  becomeApplication(): Promise<boolean>;
  /** Gives the hold up; true when nobody else holds on, and then nobody can until the server has been stopped. */
  release(): Promise<boolean>;
  close(): Promise<void>;
};

/**
 * Takes hold of the cluster behind `url`.
 *
 * @param onLost called when the connection breaks although nobody released it: the server went away
 * @returns undefined when the server is about to be stopped by the last one who left
 */
export async function takeLease(url: string, onLost: () => void): Promise<Lease | undefined> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 10_000 });
  let closing = false;
  client.on("error", () => {});
  client.on("end", () => {
    if (!closing) onLost();
  });
  try {
    await client.connect();
    if (await lock(client, "pg_try_advisory_lock_shared", IN_USE))
      return leaseOf(client, () => (closing = true));
  } catch (error) {
    if (!isGoingAway(error)) throw error;
  }
  closing = true;
  await client.end().catch(() => {});
  return undefined;
}

function leaseOf(client: pg.Client, markClosing: () => void): Lease {
  return {
    becomeApplication: () => lock(client, "pg_try_advisory_lock", APPLICATION),
    async release() {
      markClosing();
      await client.query("select pg_advisory_unlock_all()");
      return lock(client, "pg_try_advisory_lock", IN_USE);
    },
    async close() {
      markClosing();
      await client.end().catch(() => {});
    },
  };
}

async function lock(client: pg.Client, kind: string, key: number): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`select ${kind}($1::bigint) as locked`, [key]);
  return rows[0]?.locked === true;
}

/** Starting up, shutting down, or gone between two steps of ours. */
function isGoingAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return ["57P03", "57P01", "57P02", "ECONNREFUSED", "ECONNRESET"].includes(code);
  return error instanceof Error && /terminated|timeout/i.test(error.message);
}
