import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type CaseFacts, type ContactFact, isInPerson } from "@/lib/domain/case-facts";
import { countsAsConsultation } from "@/lib/domain/consultation";
import { type Figure, tally, type Verdict } from "@/lib/domain/rates/figure";
import type { Settings } from "@/lib/domain/setting-catalogue";

export interface ContactFigures {
  /** 面商率 */
  readonly consultation: Figure;
  /** 当面率 */
  readonly inPerson: Figure;
  /** 沟通率 */
  readonly contact: Figure;
}

/**
 * The three figures on contact with the lead deputy before the first reply, on one base so that they can be
 * compared: consultation counts what is held in person and, where the settings say so, video with a reason;
 * in person only the former; contact every channel. A deputy's waiver takes the case out of all three.
 * Rule: 面商 is asked of every 主办件 by 各地办理办法; 沟通率 as 霍邱2019 counts it; a waiver as the form of
 * 征询意见表 for 提案 knows it (委员本人提出不需要走访).
 */
export function contactFigures(
  base: readonly CaseFacts[],
  settings: Pick<Settings, "videoCountsWithReason">,
): ContactFigures {
  return {
    consultation: tally(base, (facts) => judge(facts, (contact) => countsAsConsultation(contact, settings))),
    inPerson: tally(base, (facts) => judge(facts, ({ form }) => isInPerson(form))),
    contact: tally(base, (facts) => judge(facts, () => true)),
  };
}

function judge(facts: CaseFacts, counts: (contact: ContactFact) => boolean): Verdict {
  if (facts.waivedOn !== null) return "WAIVED";
  const lastDay = firstIssueDay(facts);
  const found = facts.contacts.some(
    (contact) => contact.withLeadDeputy && (lastDay === null || contact.heldOn <= lastDay) && counts(contact),
  );
  return found ? "IN" : "OUT";
}

/** Contact after the first answer is thanks or mending, not consultation. */
function firstIssueDay(facts: CaseFacts): CalendarDate | null {
  return facts.issues.find(({ roundNo }) => roundNo === 1)?.issuedOn ?? null;
}
