import type { CaseRecord } from "@/lib/data/case-record";
import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import type { Settings } from "@/lib/domain/setting-catalogue";
import { type ClosingBasis, type SurveyWait, surveyWait } from "@/lib/domain/survey-closing";

/** The rows that tell how a round's survey is waited for. */
export const awaitedSurveySelect = {
  roundNo: true,
  suggestion: { select: { sponsors: { select: { deputyId: true }, orderBy: { position: "asc" } } } },
  replies: { select: { roundNo: true, issuedAt: true } },
  contacts: { where: { stage: "AFTER" }, select: { deputyId: true, roundNo: true, heldOn: true } },
  surveyReminders: { select: { roundNo: true, remindedOn: true } },
} as const satisfies Prisma.HandlingSelect;
type AwaitedRows = Prisma.HandlingGetPayload<{ select: typeof awaitedSurveySelect }>;

/** How long the open round's survey is still waited for, as the rows stand; null before its reply went out. */
export function waitOf(
  row: AwaitedRows,
  settings: Pick<Settings, "surveyDays" | "surveyCloseAfterDays">,
  now: Date,
): SurveyWait | null {
  const ofRound = ({ roundNo }: { readonly roundNo: number }) => roundNo === row.roundNo;
  const issuedAt = row.replies.find(ofRound)?.issuedAt;
  if (!issuedAt) return null;
  const leadDeputyId = row.suggestion.sponsors[0]?.deputyId;
  const question = {
    repliedOn: dateInShanghai(issuedAt),
    remindedOn: row.surveyReminders.filter(ofRound).map(({ remindedOn }) => fromDateColumn(remindedOn)),
    contactedOn: row.contacts
      .filter((contact) => ofRound(contact) && contact.deputyId === leadDeputyId)
      .map(({ heldOn }) => fromDateColumn(heldOn)),
    settings,
  };
  return surveyWait(question, dateInShanghai(now));
}

/** The same for one case. */
export async function loadWait(
  db: Database | Transaction,
  { id }: Pick<CaseRecord, "id">,
  settings: Settings,
  now: Date,
): Promise<SurveyWait | null> {
  const row = await db.handling.findUniqueOrThrow({ where: { id }, select: awaitedSurveySelect });
  return waitOf(row, settings, now);
}

/** Writes down how the open round ended. A round that ended so already stays as it is. */
export async function recordClosing(
  tx: Transaction,
  { id, roundNo }: Pick<CaseRecord, "id" | "roundNo">,
  closing: {
    readonly basis: ClosingBasis;
    readonly byId: string | null;
    readonly reminders?: number;
    readonly remark?: string;
  },
  now: Date,
): Promise<void> {
  const { basis, byId, reminders = 0, remark = "" } = closing;
  await tx.closing.createMany({
    data: [
      {
        ...{ handlingId: id, roundNo, basis, reminders, remark, closedById: byId, closedAt: now },
        closedOn: toDateColumn(dateInShanghai(now)),
      },
    ],
    skipDuplicates: true,
  });
}

/** Writes down that deputies were reminded of surveys: of each case, in the round now open. */
export async function recordSurveyReminders(
  tx: Transaction,
  handlingIds: readonly string[],
  at: Date,
): Promise<void> {
  const rows = await tx.handling.findMany({
    where: { id: { in: [...handlingIds] } },
    select: { id: true, roundNo: true },
  });
  const remindedOn = toDateColumn(dateInShanghai(at));
  await tx.surveyReminder.createMany({
    data: rows.map(({ id, roundNo }) => ({ handlingId: id, roundNo, remindedOn, remindedAt: at })),
    skipDuplicates: true,
  });
}
