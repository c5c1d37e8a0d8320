import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { surveyDue } from "@/lib/domain/deadlines";
import type { Settings } from "@/lib/domain/setting-catalogue";

export const closingBases = ["AGREED", "NO_ANSWER"] as const;
/** How a round ended: the deputy agreed, or no answer came in time. Silence is no approval. */
export type ClosingBasis = (typeof closingBases)[number];

/** A reply that waits for the lead deputy's survey. */
export interface AwaitedSurvey {
  readonly repliedOn: CalendarDate;
  /** Days on which the deputy was reminded in the app. */
  readonly remindedOn: readonly CalendarDate[];
  /** Days of contacts with the lead deputy after the reply. */
  readonly contactedOn: readonly CalendarDate[];
  readonly settings: Pick<Settings, "surveyDays" | "surveyCloseAfterDays">;
}

export interface SurveyWait {
  /** The last day for an answer; the day after, the case may be closed without one. */
  readonly lastOn: CalendarDate;
  readonly reminders: number;
  /** Why the case may not be closed without an answer; null when it may. */
  readonly hindrance: "SURVEY_STILL_OPEN" | "SURVEY_NOT_REMINDED" | null;
}

/**
 * Whether a case may be closed without an answer at the end of the day `asOf`: the time set for it is over and the
 * deputy was reminded at least once, in the app or, once the survey was due, in person or by phone (办后 contact).
 */
export function surveyWait(at: AwaitedSurvey, asOf: CalendarDate): SurveyWait {
  const dueOn = surveyDue(at.repliedOn, at.settings);
  const lastOn = addDays(at.repliedOn, at.settings.surveyCloseAfterDays);
  const asked = [...at.remindedOn, ...at.contactedOn.filter((day) => day > dueOn)];
  const reminders = new Set(asked.filter((day) => day <= asOf)).size;
  const early = asOf <= lastOn;
  return {
    lastOn,
    reminders,
    hindrance: early ? "SURVEY_STILL_OPEN" : reminders === 0 ? "SURVEY_NOT_REMINDED" : null,
  };
}
