import type { CaseAct } from "@/lib/domain/lifecycle";

/** What happened, by name. Case acts carry the act's own name; the rest stands here. */
export type EventType =
  | CaseAct
  | "register-suggestion"
  | "import-suggestion"
  | "change-by-import"
  | "import-finished"
  | "save-import-mapping"
  | "send-back-draft"
  | "open-next-round"
  | "part-handed-in"
  | "opinion-received"
  | "suggestion-withdrawn"
  | "received-from-return"
  | "download-attachment"
  | "download-paper"
  | "allocation-downloaded"
  | "figures-downloaded"
  | "ledger-downloaded"
  | "template-put"
  | "papers-asked"
  | "papers-cancelled"
  | "papers-made"
  | "papers-failed"
  | "papers-downloaded"
  | "calendar-feed-closed"
  | "calendar-feed-opened"
  | "report-started"
  | "report-day-moved"
  | "report-written"
  | "report-issued"
  | "report-downloaded"
  | "sign-off-delegated"
  | "sign-off-delegation-ended"
  | "mark-inbox-read"
  | "morning-digest"
  | "mail-address-changed"
  | "chat-webhook-changed"
  | "setting-changed"
  | "calendar-imported"
  | "due-recounted"
  | "notice-recounted"
  | "signed-in"
  | "sign-in-refused"
  | "signed-out"
  | "account-unlocked"
  | "account-disabled"
  | "account-enabled"
  | "account-created"
  | "password-reset"
  | "password-changed"
  | "unit-created"
  | "section-created"
  | "section-closed"
  | "charges-changed"
  | "section-head-changed"
  | "token-issued"
  | "act-denied";

export type EventValue =
  | string
  | number
  | boolean
  | null
  | readonly EventValue[]
  | { readonly [key: string]: EventValue };
/** The event's particulars: ids, dates and short words, from which the timeline makes its sentence. */
export type EventData = { readonly [key: string]: EventValue };
