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
    URGED_RECENTLY: "It was urged only lately; urge again in some days if nothing moves.",
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
    required: "Please fill this in",
    tooLong: "This is too long; please shorten it",
    tooShort: "This is too short; please add to it",
    date: "Please give a date, such as 2024-03-15",
    number: "Please give a number",
    email: "Enter a mail address such as name@example.gov.cn",
    webAddress: "Enter an address that begins with https://",
    choice: "Please choose one of the options",
    invalid: "This is not right; please check it",
    fileMissing: "Please choose a file",
    fileTooLarge: "The file is too large; please send a smaller one",
    future: "The date cannot be later than today",
    onlineReasonMissing: "Please give the reason for consulting online",
    past: "The date cannot be earlier than today",
    notLater: "Must be later than the date that stands",
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
    signInRefused:
      "The user name or password is wrong, or the account cannot sign in now. Five wrong tries lock it for 15 minutes.",
    signInThrottled: "Too many tries from this network address. Please try again in 15 minutes.",
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
