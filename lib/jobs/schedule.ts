import "server-only";
import { type ParsedCronItem, parseCronItems } from "graphile-worker";
import type { TaskName } from "./tasks";

type Scheduled = {
  readonly task: TaskName;
  readonly match: string;
  readonly options?: { readonly backfillPeriod: number };
};

const FOUR_HOURS_MS = 4 * 3_600_000;

/**
 * Work that recurs. The times are UTC, as graphile-worker reads them: 19:30 is half past three in Shanghai, 0:30 half
 * past eight. Reminders missed because nothing ran are made up for in the course of the morning.
 */
const items: readonly Scheduled[] = [
  { task: "purgeSignIns", match: "30 19 * * *" },
  { task: "remind", match: "30 0 * * *", options: { backfillPeriod: FOUR_HOURS_MS } },
  // After the reminders, so that nobody is reminded of what is closed the same morning; missed days are made up for.
  { task: "close-surveys", match: "45 0 * * *", options: { backfillPeriod: FOUR_HOURS_MS } },
  { task: "resume-papers", match: "*/5 * * * *" },
  { task: "purge-papers", match: "40 19 * * *" },
];

export const schedule: ParsedCronItem[] = parseCronItems([...items]);
