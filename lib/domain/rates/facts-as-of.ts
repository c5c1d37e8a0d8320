import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { dueInForce } from "@/lib/domain/due-in-force";

/**
 * The day from which a case counts: 交办, or the day it entered the books when no day of delivery is known.
 */
export function beganOn(facts: CaseFacts): CalendarDate {
  return facts.deliveredOn ?? facts.registeredOn;
}

/**
 * What was the case at the end of the day `asOf`: every fact dated later is taken away. Null when the case
 * had not begun, or had left the unit (退办, 撤回). A round without a day of opening is taken as open from the
 * start; its due date is the one in force that day.
 */
export function factsAsOf(facts: CaseFacts, asOf: CalendarDate): CaseFacts | null {
  if (beganOn(facts) > asOf || (facts.leftOn !== null && facts.leftOn <= asOf)) return null;
  const happened = (day: CalendarDate | null) => day !== null && day <= asOf;
  return {
    ...facts,
    contacts: facts.contacts.filter(({ heldOn }) => happened(heldOn)),
    waivedOn: happened(facts.waivedOn) ? facts.waivedOn : null,
    rounds: facts.rounds
      .filter(({ openedOn }) => openedOn === null || happened(openedOn))
      .map((round) => ({ ...round, dueOn: dueInForce(round, asOf) })),
    issues: facts.issues
      .filter(({ issuedOn }) => happened(issuedOn))
      .map((issue) => ({
        ...issue,
        allSentOn: happened(issue.allSentOn) ? issue.allSentOn : null,
        completedOn: happened(issue.completedOn) ? issue.completedOn : null,
      })),
    surveys: facts.surveys.filter(({ returnedOn }) => happened(returnedOn)),
    promises: facts.promises
      .filter(({ madeOn }) => happened(madeOn))
      .map((each) => ({
        ...each,
        keptOn: happened(each.keptOn) ? each.keptOn : null,
        explainedOn: happened(each.explainedOn) ? each.explainedOn : null,
      })),
  };
}
