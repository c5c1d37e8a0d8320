import type { caseDetailSelect } from "@/lib/data/case-detail";
import type { CaseRecord } from "@/lib/data/case-record";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  allKept,
  type CommitmentStanding,
  commitmentStanding,
  isOverdue,
  isPending,
} from "@/lib/domain/commitments";
import type { CaseAct } from "@/lib/domain/lifecycle";
import { type LightThresholds, lightOf } from "@/lib/domain/lights";
import { promisesMore } from "@/lib/domain/reply-classes";

type Detail = Prisma.HandlingGetPayload<{ select: typeof caseDetailSelect }>;
interface Reader {
  readonly actor: Actor;
  readonly record: CaseRecord;
  readonly today: CalendarDate;
  readonly thresholds: LightThresholds;
}

type Loaded = Pick<Detail, "commitments" | "lookBacks" | "replies">;

/** A case's commitments and look-backs as its page shows them: calendar dates, standing and light of today. */
export function promiseView(row: Loaded, { actor, record, today, thresholds }: Reader) {
  return {
    commitments: row.commitments.map((commitment) => {
      const dueOn = fromDateColumn(commitment.dueOn);
      const standing = commitmentStanding(commitment);
      const issued = row.replies.some(
        ({ roundNo, issuedAt }) => roundNo === commitment.roundNo && issuedAt !== null,
      );
      return {
        ...commitment,
        dueOn,
        standing,
        pending: isPending(commitment),
        mayReport: mayReport(actor, record, commitment.ownerSectionId),
        overdue: isOverdue({ ...commitment, dueOn }, today),
        light: standing === "OPEN" ? lightOf({ dueOn, doneOn: null }, today, thresholds) : ("NONE" as const),
        replaceable: commitment.replacedBy === null && isReplaceable(standing, issued),
        reports: commitment.reports.map((report) => ({
          ...report,
          happenedOn: fromDateColumn(report.happenedOn),
        })),
      };
    }),
    lookBacks: row.lookBacks.map((lookBack) => ({
      ...lookBack,
      plannedOn: fromDateColumn(lookBack.plannedOn),
      doneOn: fromOptionalDateColumn(lookBack.doneOn),
    })),
  };
}

export type PromiseView = ReturnType<typeof promiseView>;

function isReplaceable(standing: CommitmentStanding, issued: boolean): boolean {
  return standing === "FAILED" || (standing === "OPEN" && !issued);
}

type LastReply = Loaded["replies"][number] | null;

/** Whether there is a commitment or look-back to do the act to; true of acts that are about neither. */
export function hasPromiseObject(
  act: CaseAct,
  { commitments, lookBacks, reply }: PromiseView & { readonly reply: LastReply },
): boolean {
  const planned = lookBacks.some(({ recordedAt }) => recordedAt === null);
  switch (act) {
    case "report-commitment":
      return commitments.some((each) => each.standing === "OPEN" && each.mayReport);
    case "confirm-commitment":
      return commitments.some(({ standing }) => standing === "REPORTED");
    case "complete-reply":
      return reply !== null && reply.completion === null && promises(reply) && allKept(commitments);
    case "send-explanation":
      return commitments.some(({ standing, explanation }) => standing === "FAILED" && explanation === null);
    case "plan-look-back":
      return !planned;
    case "record-look-back":
      return planned;
    default:
      return true;
  }
}

/** The owner section reports, or the lead section when the owner is no longer at work on the case. */
export function mayReport(actor: Actor, record: CaseRecord, ownerSectionId: string): boolean {
  const atWork = record.assignments.some(({ sectionId }) => sectionId === ownerSectionId);
  return (
    actor.sectionId !== null && actor.sectionId === (atWork ? ownerSectionId : record.position.leadSectionId)
  );
}

function promises({ issuedVersion, versions }: NonNullable<LastReply>): boolean {
  const bucket = versions.find(({ versionNo }) => versionNo === issuedVersion)?.classBucket;
  return promisesMore(bucket ?? null);
}
