import type { caseDetailSelect } from "@/lib/data/case-detail";
import type { CaseRecord } from "@/lib/data/case-record";
import { fromDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { waitOf } from "@/lib/data/survey-closing";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { surveyDue } from "@/lib/domain/deadlines";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { Settings } from "@/lib/domain/setting-catalogue";

type Loaded = Prisma.HandlingGetPayload<{ select: typeof caseDetailSelect }>;

/** How each round ended, and how long the survey of the open one is still waited for; null when none is. */
export function closingView(row: Loaded, record: CaseRecord, settings: Settings, now: Date) {
  const contacts = row.contacts.filter(({ stage }) => stage === "AFTER");
  const awaited = record.state === "REPLIED" && answersDeputy(record.role);
  const wait = awaited ? waitOf({ ...row, contacts }, settings, now) : null;
  const issuedAt = row.replies.find(({ roundNo }) => roundNo === row.roundNo)?.issuedAt ?? null;
  return {
    wait: wait && issuedAt ? { ...wait, dueOn: surveyDue(dateInShanghai(issuedAt), settings) } : null,
    closings: row.closings.map(({ closedOn, closedBy, ...closing }) => ({
      ...closing,
      closedOn: fromDateColumn(closedOn),
      closedBy: closedBy?.name ?? null,
    })),
  };
}

/** Whether a survey can still be entered or its wait ended; every other act fits. */
export function fitsClosing(
  act: CaseAct,
  row: Pick<Loaded, "roundNo" | "surveys">,
  { leadDeputyId, wait }: { leadDeputyId: string | undefined; wait: ReturnType<typeof closingView>["wait"] },
): boolean {
  if (act === "close-without-answer") return wait?.hindrance === null;
  if (act !== "enter-paper-survey" && act !== "rate-reply") return true;
  return !row.surveys.some(({ roundNo, deputyId }) => roundNo === row.roundNo && deputyId === leadDeputyId);
}
