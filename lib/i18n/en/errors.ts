import type { Shape } from "@/lib/i18n/shape";
import type { errors as zh } from "@/lib/i18n/zh/errors";

export const errors = {
  kind: {
    NOT_FOUND: "This case was not found. It may have been handed over, or is not within your duties.",
    NOT_PERMITTED: "You may not take this step. If in doubt, ask the office.",
    SIGNED_OUT:
      "Your sign-in has ended. Sign in again, then send the form; what you filled in is still on this page.",
    UNKNOWN: "Something went wrong and nothing was saved. Please try again shortly.",
  },
  quote: "If it keeps happening, give the administrator error number {number}.",
  signInAgain: "Sign in in a new window",
  showLatest: "Show the latest",
  rule: {
    OPINION_MISSING:
      "A co-handling unit's opinion is missing, so the reply cannot be issued. Get and record it, or let the chief say why the answer cannot wait.",
    OPINION_THERE: "No opinion is missing, or it has been recorded already.",
    RETURN_TOO_LATE:
      "The last day to ask for return has passed. If it must be, let the secretariat ask and say why.",
    REQUEST_WAITING: "A request already waits for a decision.",
    NO_REQUEST_WAITING: "No request waits for a decision; it may have been decided. Reload the page.",
    DECIDED_ELSEWHERE: "By the unit's settings this request is decided elsewhere.",
    NO_DUE_DATE: "The case has no due date to extend or to pause.",
    CLOCK_STOPPED: "The clock stands; start it again first.",
    CLOCK_RUNS: "The clock is running.",
    ALREADY_OVERDUE: "The due date has passed; it can no longer be extended or paused.",
    UNIT_HAS_CASE: "That unit already handles this suggestion; choose another.",
    ALREADY_ANSWERED: "It has been answered and can no longer be withdrawn.",
    STATE_DOES_NOT_ALLOW:
      "The case has moved on, so this step cannot be taken now. Reload the page to see where it stands.",
    CONTACT_MISSING:
      "No consultation with the deputy is on record. Record one first, or record that the deputy asked for none.",
    DRAFT_MISSING: "There is no draft reply yet. Write one first.",
    DRAFT_UNCHANGED: "The draft has not been changed since it was sent back. Save a changed draft first.",
    CLASS_MISSING: "No class of result has been chosen yet. Choose one first.",
    DISCLOSURE_MISSING: "Whether the reply is made public has not been chosen yet. Choose first.",
    NUMBER_TAKEN: "Another item of this session has this number. Check the number.",
    SECTION_NOT_OF_UNIT: "The chosen section does not belong to this unit. Choose another.",
    SECTION_CLOSED: "The chosen section has been closed. Choose another.",
    DEPUTY_NOT_SPONSOR: "The chosen deputy is not a sponsor of this item. Choose another.",
    ALREADY_WAIVED: "This sponsor's wish for no consultation is on record already.",
    ALREADY_ACKNOWLEDGED: "Your section has acknowledged this already.",
    NOTICE_CLOSED: "This supervision notice is closed: it can be neither answered nor closed again.",
    RESPONSE_MISSING: "The section has not answered this notice yet, so it cannot be closed.",
    ALREADY_RATED: "The survey of this round has been returned; it cannot be rated twice.",
    FUTURE_DATE: "The date cannot be later than today.",
    ONLINE_REASON_MISSING: "A consultation by video needs the reason for holding it online.",
    LEAD_UNIT_TAKEN: "This item has a lead unit already; it can have only one.",
    DISCLOSURE_REASON_MISSING: "A reply that is not made public needs a reason.",
    IMPORT_FILE_GONE: "An uploaded sheet is kept for one day and this one is gone: upload it again.",
    IMPORT_HAS_BAD_ROWS:
      "The sheet has rows that cannot be imported, and nothing was imported. Mend them, or choose to import only the good rows.",
    SECTION_HAS_CASES:
      "The section still has cases that are not finished. Assign them to another section first, then close it.",
    SECTION_HAS_ACCOUNTS: "The section still has accounts in use. Disable them first, then close it.",
    ADMINISTRATOR_EXISTS: "There is an administrator already: sign in and create units and accounts there.",
  },
  field: {
    lateReasonMissing: "The last day has passed; say why it is accepted all the same",
    beforeRequest: "Not before the day of the request",
    notLaterThanDue: "Must be later than the due date in force",
    beyondMaximum: "Beyond the longest time the rules allow",
    beforeLastChange: "Not before delivery or the last change of the due date",
    beforeSuspension: "Not before the day the clock stopped",
    required: "Please fill this in",
    tooLong: "This is too long; please shorten it",
    tooShort: "This is too short; please add to it",
    date: "Please give a date, such as 2024-03-15",
    number: "Please give a number",
    phone: "Please give a telephone number that can be dialled",
    choice: "Please choose one of the options",
    invalid: "This is not right; please check it",
    fileMissing: "Please choose a file",
    fileTooLarge: "The file is too large; please send a smaller one",
    future: "The date cannot be later than today",
    onlineReasonMissing: "Please give the reason for consulting online",
    past: "The date cannot be earlier than today",
    beforeDelivery: "The date cannot be earlier than the day of delivery",
    passwordTooShort: "A password has at least 10 characters",
    passwordWrong: "The current password is wrong. Five wrong tries lock the account for 15 minutes.",
    passwordSame: "The new password must differ from the current one",
    passwordsDiffer: "The two new passwords differ",
    username:
      "A user name has lower-case letters, digits, dots, hyphens and underscores, at least 2 characters",
    usernameTaken: "This user name is taken; choose another",
    unitNameTaken: "There is a unit of this name already (those known by name included)",
    sectionNameTaken: "The unit has a section of this name already (closed ones included)",
    deputyTaken: "This deputy has an account already",
    sessionYear: "This session is registered under another year; check the year or the session",
    ownUnit: "Your own unit can't be named here",
    namesake: "Somebody of this name is registered; say whether it is one of them or somebody else",
    signInRefused:
      "The user name or password is wrong, or the account cannot sign in now. Five wrong tries lock it for 15 minutes.",
    signInThrottled: "Too many tries from this network address. Please try again in 15 minutes.",
  },
  namesake: {
    known:
      "{name}, telephone {phone}, {count, plural, one {# suggestion} other {# suggestions}}; the registered telephone stays",
    knownWithoutPhone:
      "{name}, no telephone registered, {count, plural, one {# suggestion} other {# suggestions}}",
    fresh: "None of them: register somebody new",
  },
  page: {
    notFoundTitle: "This page was not found",
    notFoundText: "The address may be wrong, or the content is not within your duties.",
    brokenTitle: "This page cannot be shown just now",
    brokenText:
      "Something went wrong, or the database cannot be reached. What was saved is safe. Please try again shortly.",
    home: "Go to the start page",
    number: "Error number: {number}",
  },
} as const satisfies Shape<typeof zh>;
