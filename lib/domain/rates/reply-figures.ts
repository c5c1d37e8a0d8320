import { type CalendarDate, laterOf } from "@/lib/domain/calendar-date";
import { answersDeputy, type CaseFacts } from "@/lib/domain/case-facts";
import { type Figure, tally, type Verdict } from "@/lib/domain/rates/figure";

/**
 * 办理回复率: cases answered ÷ all eligible. A case that is handled again after 不满意 stays answered: 办复 is
 * not 办结.
 */
export function replyFigure(eligible: readonly CaseFacts[]): Figure {
  return tally(eligible, (facts) => (isAnswered(facts) ? "IN" : "OUT"));
}

/**
 * 按时办复率: done by the effective due date ÷ (done + overdue and open). Each round has a due date of its
 * own, and a case with one late or overdue round is late. Left out is what is open and not yet due, and what
 * has no due date to be measured by.
 */
export function onTimeFigure(eligible: readonly CaseFacts[], asOf: CalendarDate): Figure {
  return tally(eligible, (facts) => judgePunctuality(facts, asOf));
}

/** Whether the case has been answered at all: by a reply sent to every addressee, or by the opinion. */
export function isAnswered(facts: CaseFacts): boolean {
  return facts.issues.some(({ roundNo }) => answeredOn(facts, roundNo) !== null);
}

/**
 * The day a round was answered: the reply issued and sent to the last of its addressees, of a co-handler the
 * opinion issued. Null while it is not.
 */
export function answeredOn(facts: CaseFacts, roundNo: number): CalendarDate | null {
  const issue = facts.issues.find((each) => each.roundNo === roundNo);
  if (!issue) return null;
  if (!answersDeputy(facts.role)) return issue.issuedOn;
  return issue.allSentOn === null ? null : laterOf(issue.issuedOn, issue.allSentOn);
}

function judgePunctuality(facts: CaseFacts, asOf: CalendarDate): Verdict {
  let done = false;
  let dated = false;
  for (const { roundNo, dueOn } of facts.rounds) {
    if (dueOn === null) continue;
    const doneOn = answeredOn(facts, roundNo);
    if ((doneOn ?? asOf) > dueOn) return "OUT";
    dated = true;
    done ||= doneOn !== null;
  }
  if (done) return "IN";
  return dated ? "NOT_YET_DUE" : "NO_DUE_DATE";
}
