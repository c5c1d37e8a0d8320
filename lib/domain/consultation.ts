import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type ContactFact, isInPerson } from "@/lib/domain/case-facts";
import type { Settings } from "@/lib/domain/setting-catalogue";

type ConsultationSettings = Pick<Settings, "videoCountsWithReason" | "inPersonRequiredForLead">;

export interface ConsultationQuestion {
  readonly contacts: readonly ContactFact[];
  /** Whether the lead deputy said that no meeting is needed. */
  readonly waived: boolean;
  readonly roundNo: number;
  /** The day the round opened; null when unknown. */
  readonly openedOn: CalendarDate | null;
}

/**
 * Whether a reply to the deputy may go ahead: the lead deputy was consulted or waived it. In the first round
 * any counted contact will do; after 不满意 there must be one since the round opened.
 * Rule: lead cases meet the deputy in person, online only for a special reason (三联系/三沟通 of the local
 * handling rules). Where the unit does not demand meeting, a contact in any form is enough, since 代表法 asks
 * for hearing the deputy in every case.
 */
export function consultationMet(question: ConsultationQuestion, settings: ConsultationSettings): boolean {
  const { contacts, waived, roundNo, openedOn } = question;
  if (waived) return true;
  const since = roundNo > 1 ? openedOn : null;
  return contacts.some(
    (contact) =>
      contact.withLeadDeputy &&
      (since === null || contact.heldOn >= since) &&
      (!settings.inPersonRequiredForLead || countsAsConsultation(contact, settings)),
  );
}

/** Whether a contact is 面商 and not only 沟通: in person, or by video with a reason where that counts. */
export function countsAsConsultation(
  contact: Pick<ContactFact, "form" | "hasOnlineReason">,
  settings: Pick<Settings, "videoCountsWithReason">,
): boolean {
  if (isInPerson(contact.form)) return true;
  return contact.form === "VIDEO" && contact.hasOnlineReason && settings.videoCountsWithReason;
}
