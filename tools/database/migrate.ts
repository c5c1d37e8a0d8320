import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { codeOf, Failure } from "../console/failure";
import { runPrisma } from "../prisma-cli";

const FOLDER = path.resolve("prisma/migrations");

export type MigrationState = {
  /** Not yet applied, in the order in which they will be. */
  readonly pending: readonly string[];
  /** Begun and neither finished nor marked as rolled back. */
  readonly halfApplied: readonly string[];
  /** Applied, but not of this release. */
  readonly unknown: readonly string[];
};

/** Compares the database's own list of migrations with the folder. */
export async function migrationState(url: string, folder = FOLDER): Promise<MigrationState> {
  const known = migrationsIn(folder);
  const rows = await recordedMigrations(url);
  const applied = new Set(rows.filter((row) => row.finished).map((row) => row.name));
  return {
    pending: known.filter((name) => !applied.has(name)),
    halfApplied: rows.filter((row) => !row.finished && !applied.has(row.name)).map((row) => row.name),
    unknown: [...applied].filter((name) => !known.includes(name)),
  };
}

/**
 * Brings the database to this release's schema, and checks afterwards that it is there: the CLI has been seen to
 * end with status 0 after its engine had crashed.
 *
 * @returns how many migrations were applied
 * @throws Failure when the database is half migrated, of a newer release, or refuses a migration
 */
export async function migrate(url: string): Promise<number> {
  const before = await migrationState(url);
  refuseUnsound(before);
  await runMigrations({ connectionString: url }); // the job queue's own tables
  if (before.pending.length === 0) return 0;
  const { status, output } = await runPrisma(["migrate", "deploy"], url);
  const after = await migrationState(url);
  if (status !== 0 || after.halfApplied.length > 0 || after.pending.length > 0) {
    const first = after.halfApplied[0] ?? after.pending[0] ?? "";
    throw new Failure(`The migration ${first} could not be applied. ${output}`);
  }
  return before.pending.length;
}

function refuseUnsound({ halfApplied, unknown }: MigrationState): void {
  if (halfApplied.length > 0) {
    throw new Failure(
      `The migration ${halfApplied.join(", ")} was begun and not finished: restore the database from a backup, or repair it by hand and mark it with "npx prisma migrate resolve --rolled-back ${halfApplied[0]}" (or --applied), then start again.`,
    );
  }
  if (unknown.length > 0) {
    throw new Failure(
      `The database holds the migration ${unknown.join(", ")}, which this release does not know: run the newer release that made it, or use another database (DATABASE_URL or DATA_DIR).`,
    );
  }
}

function migrationsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();
}

async function recordedMigrations(url: string): Promise<{ name: string; finished: boolean }[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; finished: boolean }>(
      `select migration_name as name, finished_at is not null as finished
         from _prisma_migrations where rolled_back_at is null`,
    );
    return rows;
  } catch (error) {
    if (codeOf(error) === "42P01") return []; // no table yet: nothing applied
    throw error;
  } finally {
    await client.end();
  }
}
