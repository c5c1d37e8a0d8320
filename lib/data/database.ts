import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/lib/data/generated/client";

export type Database = PrismaClient;
/** The client inside a transaction; what acts write through. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/**
 * Opens a pool on a PostgreSQL address. `poolSize` connections at most; a statement ends after 30 s and a
 * wait for a connection after 5 s, so that a lost database shows as an error and not as a hanging page.
 */
export function openDatabase(url: string, poolSize = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    // The adapter writes moments without their zone, as UTC, and reads them back so: a server in another zone
    // would shift every one of them by its offset.
    options: "-c timezone=UTC",
  });
  // Without a listener a connection lost while idle would end the process.
  pool.on("error", (error) => console.error(`database connection lost: ${error.message}`));
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    transactionOptions: { maxWait: 10_000, timeout: 30_000 },
  });
}

const shared = globalThis as { banfuDatabase?: Database };

/** The process's one pool on DATABASE_URL. Throws when the variable is missing. */
export function sharedDatabase(): Database {
  if (!shared.banfuDatabase) {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set");
    shared.banfuDatabase = openDatabase(url);
  }
  return shared.banfuDatabase;
}
