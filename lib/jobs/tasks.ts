import "server-only";
import type { TaskList } from "graphile-worker";
import { purgeSignIns } from "@/lib/data/sign-in-retention";

/** The work done outside of requests, by the name under which it is queued. Each may run twice without harm. */
export const tasks = {
  purgeSignIns: (_payload, { job, query }) => purgeSignIns(query, job.run_at),
} satisfies TaskList;
