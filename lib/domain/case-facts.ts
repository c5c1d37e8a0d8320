import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DueChangeFact, SuspensionFact } from "@/lib/domain/due-in-force";
import type { PointOutcome } from "@/lib/domain/points";
import type { ReplyBucket } from "@/lib/domain/reply-classes";

export const handlingRoles = ["SOLE", "LEAD", "CO", "SEPARATE", "REFERENCE"] as const;
export type HandlingRole = (typeof handlingRoles)[number];

export const contactForms = [
  "INTERVIEW",
  "VISIT",
  "MEETING",
  "SITE_SURVEY",
  "INVITATION",
  "VIDEO",
  "PHONE",
  "EMAIL",
  "MESSAGE",
] as const;
export type ContactForm = (typeof contactForms)[number];

export const contactStages = ["BEFORE", "DURING", "AFTER"] as const;
export type ContactStage = (typeof contactStages)[number];

export const surveyMarks = ["SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED"] as const;
export type SurveyMark = (typeof surveyMarks)[number];

export const disclosureTypes = ["PUBLIC", "ON_REQUEST", "NOT_PUBLIC"] as const;
export type DisclosureType = (typeof disclosureTypes)[number];

/** Roles that answer the deputy: 独办, 主办, 分办. A co-handler answers the lead unit. */
export function answersDeputy(role: HandlingRole): boolean {
  return role === "SOLE" || role === "LEAD" || role === "SEPARATE";
}

/** Face to face; 面商 in the strict sense. */
export function isInPerson(form: ContactForm): boolean {
  return !["VIDEO", "PHONE", "EMAIL", "MESSAGE"].includes(form);
}

export interface ContactFact {
  readonly form: ContactForm;
  readonly heldOn: CalendarDate;
  /** With the lead deputy, whose consultation is what the rate asks for. */
  readonly withLeadDeputy: boolean;
  readonly hasOnlineReason: boolean;
}

export interface SurveyFact {
  readonly roundNo: number;
  readonly attitude: SurveyMark;
  readonly result: SurveyMark;
  readonly returnedOn: CalendarDate;
  /** By the lead deputy: the survey that counts. */
  readonly byLeadDeputy: boolean;
}

export interface RoundFact {
  readonly roundNo: number;
  readonly openedOn: CalendarDate | null;
  /** The due date first given; as of a day, the one in force then. */
  readonly dueOn: CalendarDate | null;
  /** What moved the due date, in the order in which it was decided. */
  readonly changes: readonly DueChangeFact[];
  readonly suspensions: readonly SuspensionFact[];
}

export interface IssueFact {
  readonly roundNo: number;
  readonly issuedOn: CalendarDate;
  /** Null for a co-handling opinion. */
  readonly bucket: ReplyBucket | null;
  /** The last day on which an addressee was sent it; null while one is missing. */
  readonly allSentOn: CalendarDate | null;
  /** Null for a co-handling opinion. */
  readonly disclosure: DisclosureType | null;
  /** The day on which the reply was completed after its promises were kept (B转A). */
  readonly completedOn: CalendarDate | null;
  /** 逐条答复: what the reply says to each of the deputy's points; empty when they were not split. */
  readonly points: readonly PointOutcome[];
}

/** 承诺事项 that went out with a reply. */
export interface PromiseFact {
  /** The day on which the deputy was first told of it. */
  readonly madeOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** The day on which the secretariat accepted that it was kept. */
  readonly keptOn: CalendarDate | null;
  /** The day on which the deputy was told why it could not be kept. */
  readonly explainedOn: CalendarDate | null;
}

/** What the rates need to know of one unit's handling of one suggestion: dated facts, no states. */
export interface CaseFacts {
  readonly handlingId: string;
  readonly unitId: string;
  readonly role: HandlingRole;
  readonly topic: string;
  readonly leadSectionId: string | null;
  readonly deliveredOn: CalendarDate | null;
  /** The day the case entered the books; counts from then on when no day of delivery is known. */
  readonly registeredOn: CalendarDate;
  /** The day from which the case is no longer the unit's: 退办 granted or 撤回; null while it is. */
  readonly leftOn: CalendarDate | null;
  readonly contacts: readonly ContactFact[];
  readonly waivedOn: CalendarDate | null;
  readonly rounds: readonly RoundFact[];
  readonly issues: readonly IssueFact[];
  readonly surveys: readonly SurveyFact[];
  readonly promises: readonly PromiseFact[];
}
