import { type Runner, run } from "graphile-worker";
import pg from "pg";
import { serverEnvironment } from "@/lib/env/env";
import { schedule } from "@/lib/jobs/schedule";
import { tasks } from "@/lib/jobs/tasks";
import { runTool } from "./console/failure";
import { interrupted, listenForInterruption } from "./console/interruption";

const CONCURRENCY = 2;

await runTool(async () => {
  listenForInterruption();
  const pool = openPool();
  const runner = await run({
    pgPool: pool,
    taskList: tasks,
    parsedCronItems: schedule,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
  });
  await Promise.race([interrupted(), runner.promise]);
  await stop(runner);
  await pool.end();
});

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: serverEnvironment().DATABASE_URL,
    max: CONCURRENCY + 3, // one listens, one runs the schedule, one is spare
    connectionTimeoutMillis: 10_000,
  });
  // without a handler a connection that breaks would end the process
  pool.on("error", (error) => console.error(`The job worker lost a connection: ${error.message}`));
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Lets the jobs in progress finish. */
async function stop(runner: Runner): Promise<void> {
  try {
    await runner.stop();
  } catch {
    // it had stopped by itself
  }
}
