import type { CaseChange, CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { escalateDissatisfied } from "@/lib/data/escalate-dissatisfied";
import { type NextRound, openNextRound } from "@/lib/data/next-round";
import { chiefsOf, leadersInChargeOf, peopleOf, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { recordClosing } from "@/lib/data/survey-closing";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";
import { nextState, stateAfterRefusal } from "@/lib/domain/lifecycle";
import { type GivenAnswers, type KeptAnswers, readAnswers } from "@/lib/domain/survey-answers";

export interface ReturnedSurvey {
  readonly act: "rate-reply" | "enter-paper-survey";
  readonly channel: "ONLINE" | "PAPER";
  readonly enteredById: string;
  /** Of a paper sheet. */
  readonly signature?: { readonly signedBy: string; readonly signedOn: CalendarDate };
  readonly answers: GivenAnswers;
}

type Returned = Pick<CaseChange<never>, "state" | "round" | "event">;

/**
 * Records the lead deputy's survey of the open round. 满意 and 基本满意 on the result conclude the case; 不满意
 * opens the next round, due after the setting's months, and the first answer stays; again 不满意 is escalated. The
 * attitude moves nothing: a low one is a fault of the procedure and not of the result.
 * Throws what readAnswers throws, RULE_BROKEN ALREADY_RATED, or DEPUTY_NOT_SPONSOR when the suggestion names no sponsor.
 */
export async function returnSurvey(work: CaseWork, survey: ReturnedSurvey): Promise<Returned> {
  const { found } = work;
  const { act, channel } = survey;
  const settings = await loadCaseSettings(work.tx, found, work.now);
  const answers = readAnswers(survey.answers, found.suggestion.session.source, settings);
  const deputyId = found.position.sponsorIds[0];
  if (deputyId === undefined) throw ruleBroken("DEPUTY_NOT_SPONSOR");
  await addSurvey(work, { ...survey, answers }, deputyId);
  const next = answers.result === "DISSATISFIED" ? await openNextRound(work) : null;
  if (!next) await recordClosing(work.tx, found, { basis: "AGREED", byId: survey.enteredById }, work.now);
  const notice = next ? await escalateDissatisfied(work, next) : null;
  const event = {
    data: {
      roundNo: found.roundNo,
      deputyId,
      channel,
      ...answers,
      nextRoundNo: next?.roundNo ?? null,
      nextDueOn: next?.dueOn ?? null,
      ...(notice ? { notice } : {}),
    },
    notify: await concerned(work, next),
  };
  return next
    ? { state: stateAfterRefusal(act), round: next, event }
    : { state: nextState(act, found), event };
}

async function addSurvey(
  { tx, found, now }: CaseWork,
  survey: Omit<ReturnedSurvey, "answers"> & { readonly answers: KeptAnswers },
  deputyId: string,
): Promise<void> {
  const { answers, channel, enteredById, signature } = survey;
  const signed = signature ? { ...signature, signedOn: toDateColumn(signature.signedOn) } : {};
  const place = { handlingId: found.id, deputyId, roundNo: found.roundNo };
  const added = await tx.survey.createMany({
    data: [{ ...place, ...answers, channel, enteredById, ...signed, returnedAt: now }],
    skipDuplicates: true,
  });
  if (added.count !== 1) throw ruleBroken("ALREADY_RATED");
}

/** The leaders hear of it when the work has to be done again. */
async function concerned({ tx, found, now }: CaseWork, next: NextRound | null): Promise<string[]> {
  const sectionIds = found.assignments.map(({ sectionId }) => sectionId);
  const workers = [...(await secretariatOf(tx, found.unitId)), ...(await peopleOf(tx, sectionIds))];
  if (next === null) return workers;
  const inCharge = await leadersInChargeOf(tx, sectionIds, dateInShanghai(now));
  return [...workers, ...inCharge, ...(await chiefsOf(tx, found.unitId))];
}
