import { addDays, type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";

/** Whether whoever began it may be taken for gone: twice as long as the slowest case ever took. */
export const BATCH_SILENCE_MS = 120_000;

/** So often it is begun at most; what ends so many tries would end the next one too. */
export const BATCH_ATTEMPTS = 5;

/** So long its file is kept after it was made. */
export const BATCH_DAYS = 7;

/** A case that a batch holds no paper of: its number and title, and whether it has none (yet) or it couldn't be filled in. */
export interface LeftOut {
  readonly handlingId: string;
  readonly number: string;
  readonly title: string;
  readonly reason: "NONE" | "TEMPLATE";
}

interface BatchRow {
  readonly attempt: number;
  readonly outcome: "MADE" | "CANCELLED" | "FAILED" | null;
  readonly papers: number;
  readonly purgedAt: Date | null;
}

export type BatchStanding = "WAITING" | "RUNNING" | "READY" | "EMPTY" | "PURGED" | "CANCELLED" | "FAILED";

/** How a batch stands, from its row. */
export function batchStanding({ attempt, outcome, papers, purgedAt }: BatchRow): BatchStanding {
  if (outcome === null) return attempt === 0 ? "WAITING" : "RUNNING";
  if (outcome !== "MADE") return outcome;
  if (papers === 0) return "EMPTY";
  return purgedAt === null ? "READY" : "PURGED";
}

/** The last day (Asia/Shanghai) on which a batch made at that moment can be fetched. */
export function batchKeptUntil(endedAt: Date): CalendarDate {
  return addDays(dateInShanghai(endedAt), BATCH_DAYS);
}
