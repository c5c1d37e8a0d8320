import type { Namesake } from "@/lib/domain/import/namesakes";

/** The few ways an act can end badly. lib/request turns each into words; nothing else may reach a person. */
export type ActFailure = Failure & {
  /** The case it is about, where an act is on many. */
  readonly about?: CaseName;
};

/** A case as people call it. */
export interface CaseName {
  readonly number: string;
  readonly title: string;
}

type Failure =
  | { readonly kind: "NOT_FOUND" }
  | { readonly kind: "NOT_PERMITTED" }
  /** Somebody changed the case since it was read. */
  | { readonly kind: "CONFLICT" }
  /** A rule stands against it: `rule` is a key of the dictionary `errors.rule`; `names` what it is about. */
  | { readonly kind: "RULE_BROKEN"; readonly rule: RuleCode; readonly names?: readonly string[] }
  /** One field is wrong; `code` is a key of the dictionary `errors.field`. */
  | {
      readonly kind: "INVALID";
      readonly field: string;
      readonly code: string;
      /** Whom to choose from, where the field asks which of several people is meant. */
      readonly people?: readonly Namesake[];
    };

/** Every rule an act can break. */
export const ruleCodes = [
  "STATE_DOES_NOT_ALLOW",
  "CONTACT_MISSING",
  "DRAFT_MISSING",
  "DRAFT_UNCHANGED",
  "CLASS_MISSING",
  "DISCLOSURE_MISSING",
  "NUMBER_TAKEN",
  "SECTION_NOT_OF_UNIT",
  "SECTION_CLOSED",
  "DEPUTY_NOT_SPONSOR",
  "ALREADY_WAIVED",
  "ALREADY_ACKNOWLEDGED",
  "NO_PART_TO_HAND_IN",
  "REPORT_ISSUED",
  "REPORT_UNFINISHED",
  "REPORT_CLAIM_UNTRUE",
  "NOTICE_CLOSED",
  "URGED_RECENTLY",
  "RESPONSE_MISSING",
  "ALREADY_RATED",
  "SURVEY_STILL_OPEN",
  "SURVEY_NOT_REMINDED",
  "COMMITMENT_MISSING",
  "COMMITMENT_OPEN",
  "COMMITMENT_DECIDED",
  "COMMITMENT_STANDS",
  "COMMITMENT_NOT_REPORTED",
  "COMMITMENT_NOT_FAILED",
  "ALREADY_REPORTED",
  "ALREADY_EXPLAINED",
  "NOTHING_TO_COMPLETE",
  "ALREADY_COMPLETED",
  "LOOK_BACK_PLANNED",
  "LOOK_BACK_RECORDED",
  "SAMPLE_EMPTY",
  "FUTURE_DATE",
  "ONLINE_REASON_MISSING",
  "RETURN_TOO_LATE",
  "REQUEST_WAITING",
  "NO_REQUEST_WAITING",
  "DECIDED_ELSEWHERE",
  "NO_DUE_DATE",
  "CLOCK_STOPPED",
  "CLOCK_RUNS",
  "ALREADY_OVERDUE",
  "UNIT_HAS_CASE",
  "ALREADY_ANSWERED",
  "OPINION_MISSING",
  "OPINION_THERE",
  "MERGED_ALREADY",
  "NOT_MERGED",
  "MERGE_OF_OTHER_SOURCE",
  "KEY_ALREADY",
  "NOT_KEY",
  "LINKED_ALREADY",
  "NOT_LINKED",
  "LEAD_UNIT_TAKEN",
  "DISCLOSURE_REASON_MISSING",
  "ATTACHMENTS_FULL",
  "POINT_UNANSWERED",
  "POINT_REASON_MISSING",
  "POINT_BASIS_MISSING",
  "DELEGATE_NOT_LEADER",
  "DELEGATION_OVERLAPS",
  "DELEGATION_OVER",
  "IMPORT_HAS_BAD_ROWS",
  "IMPORT_FILE_GONE",
  "CALENDAR_HAS_BAD_LINES",
  "TEMPLATE_HAS_PROBLEMS",
  "BATCH_UNDER_WAY",
  "BATCH_ENDED",
  "SECTION_HAS_CASES",
  "SECTION_HAS_ACCOUNTS",
  "ADMINISTRATOR_EXISTS",
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** Thrown by use cases; carries one failure and no text for people. */
export class ActError extends Error {
  constructor(readonly failure: ActFailure) {
    super(failure.kind === "RULE_BROKEN" ? `RULE_BROKEN ${failure.rule}` : failure.kind);
    this.name = "ActError";
  }
}

/** The same error, saying which case it is about. */
export const about = (name: CaseName, { failure }: ActError) => new ActError({ ...failure, about: name });
export const notFound = () => new ActError({ kind: "NOT_FOUND" });
export const notPermitted = () => new ActError({ kind: "NOT_PERMITTED" });
export const conflict = () => new ActError({ kind: "CONFLICT" });
export const ruleBroken = (rule: RuleCode, names?: readonly string[]) =>
  new ActError({ kind: "RULE_BROKEN", rule, ...(names ? { names } : {}) });
export const whichNamesake = (people: readonly Namesake[]) =>
  new ActError({ kind: "INVALID", field: "namesake", code: "namesake", people });
export const invalid = (field: string, code: string) => new ActError({ kind: "INVALID", field, code });
