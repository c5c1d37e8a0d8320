import pg from "pg";
import { Failure } from "./console/failure";
import { runNode, typescriptArguments } from "./console/run";
import { step } from "./console/step";
import { migrate, migrationState } from "./database/migrate";
import { clientIsStale, generateClient } from "./prisma-cli";

/** Generates the database client if it is missing or stale. */
export async function prepareClient(): Promise<void> {
  if (clientIsStale()) await step("Generating the database client", generateClient);
}

/** Brings the database to this release's schema. */
export async function prepareSchema(url: string): Promise<void> {
  const { pending } = await migrationState(url);
  if (pending.length > 0) await step(`Applying migrations: ${pending.join(", ")}`, () => migrate(url));
  else await migrate(url);
  await prepareReferenceData(url);
}

/** The published working calendar belongs to every installation, demo or not. */
async function prepareReferenceData(url: string): Promise<void> {
  const { openDatabase } = await import("@/lib/data/database");
  const { loadReferenceData } = await import("@/prisma/reference-data");
  const db = openDatabase(url, 1);
  try {
    await loadReferenceData(db);
  } finally {
    await db.$disconnect();
  }
}

/** Plays the demo years into a database that has no users yet; another one is left alone. */
export async function prepareDemo(url: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!(await hasNoUsers(url))) return;
  await step("Playing the demo years", async () => {
    const { status } = await runNode(typescriptArguments("prisma/seed.ts"), { env, show: true });
    if (status !== 0)
      throw new Failure("The demo could not be played; see what it says above, or start with DEMO=0.");
  });
}

async function hasNoUsers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ empty: boolean }>("select not exists (select from users) as empty");
    return rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
