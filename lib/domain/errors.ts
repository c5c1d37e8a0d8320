/** The few ways an act can end badly. lib/request turns each into words; nothing else may reach a person. */
export type ActFailure =
  | { readonly kind: "NOT_FOUND" }
  | { readonly kind: "NOT_PERMITTED" }
  /** Somebody changed the case since it was read. */
  | { readonly kind: "CONFLICT" }
  /** A rule stands against it: `rule` is a key of the dictionary `errors.rule`; `names` what it is about. */
  | { readonly kind: "RULE_BROKEN"; readonly rule: RuleCode; readonly names?: readonly string[] }
  /** One field is wrong; `code` is a key of the dictionary `errors.field`. */
  | { readonly kind: "INVALID"; readonly field: string; readonly code: string };

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
  "NOTICE_CLOSED",
  "URGED_RECENTLY",
  "RESPONSE_MISSING",
  "ALREADY_RATED",
  "FUTURE_DATE",
  "ONLINE_REASON_MISSING",
  "LEAD_UNIT_TAKEN",
  "DISCLOSURE_REASON_MISSING",
  "IMPORT_HAS_BAD_ROWS",
  "IMPORT_FILE_GONE",
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

export const notFound = () => new ActError({ kind: "NOT_FOUND" });
export const notPermitted = () => new ActError({ kind: "NOT_PERMITTED" });
export const conflict = () => new ActError({ kind: "CONFLICT" });
export const ruleBroken = (rule: RuleCode, names?: readonly string[]) =>
  new ActError({ kind: "RULE_BROKEN", rule, ...(names ? { names } : {}) });
export const invalid = (field: string, code: string) => new ActError({ kind: "INVALID", field, code });
