import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

/**
 * @param {string} url a PostgreSQL connection address
 * @returns {pg.PoolConfig} settings under which an idle connection doesn't keep the process alive
 */
export function connectionSettings(url) {
  return {
    ...parseIntoClientConfig(url),
    options: undefined,
    idleTimeoutMillis: 200,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 10_000,
  };
}

/**
 * @param {string} url a PostgreSQL connection address
 * @returns {string} the schema that Prisma's `?schema=` names, "public" without one
 */
export function schemaOf(url) {
  return new URL(url).searchParams.get("schema") ?? "public";
}

/** Opens one connection, hands it to `work` and closes it again, whatever happens. */
export async function withClient(settings, work) {
  const client = new pg.Client(settings);
  client.on("error", () => {}); // the query in progress rejects with the same error
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
