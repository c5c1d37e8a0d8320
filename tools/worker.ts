import { type Runner, run } from "graphile-worker";
import pg from "pg";
import { openDatabase } from "@/lib/data/database";
import { BATCH_SILENCE_MS } from "@/lib/domain/papers/paper-batch";
import { serverEnvironment } from "@/lib/env/env";
import { postToChat } from "@/lib/jobs/chat/post-to-chat";
import { schedule } from "@/lib/jobs/schedule";
import { createTasks, type JobWorld } from "@/lib/jobs/tasks";
import { runTool } from "./console/failure";
import { interrupted, listenForInterruption } from "./console/interruption";

const CONCURRENCY = 2;

await runTool(async () => {
  listenForInterruption();
  const pool = openPool();
  const world = openWorld();
  const runner = await run({
    pgPool: pool,
    taskList: createTasks(world),
    parsedCronItems: schedule,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
  });
  await takeUpAgain(runner);
  await Promise.race([interrupted(), runner.promise]);
  await stop(runner);
  await pool.end();
  await world.db.$disconnect();
});

/** Takes up what the last process left: at once what it let go of, and what it was killed over when that is certain. */
async function takeUpAgain(runner: Runner): Promise<void> {
  const certain = new Date(Date.now() + BATCH_SILENCE_MS + 1_000);
  await runner.addJob("resume-papers", {});
  await runner.addJob("resume-papers", {}, { runAt: certain, jobKey: "resume papers after a start" });
}

function openWorld(): JobWorld {
  const { DATABASE_URL, SMTP_URL, MAIL_FROM, APP_URL, PORT } = serverEnvironment();
  return {
    db: openDatabase(DATABASE_URL, CONCURRENCY),
    now: () => new Date(),
    origin: APP_URL ?? `http://localhost:${PORT}`,
    mail: SMTP_URL && MAIL_FROM ? { server: SMTP_URL, from: MAIL_FROM } : null,
    post: postToChat,
  };
}

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
