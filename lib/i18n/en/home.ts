import type { Shape } from "@/lib/i18n/shape";
import type { home as zh } from "@/lib/i18n/zh/home";

export const home = {
  title: "Welcome, {name}",
  meaning: "What waits for you, the most pressing first.",
  waiting: "Waiting for you",
  nothing: "Nothing waits for you",
  nothingHint: "New work appears here, and under Messages.",
  item: {
    base: "No. {number} “{title}”",
    due: "{days, plural, one {due in # day} other {due in # days}}",
    today: "due today",
    overdue: "{days, plural, one {# day overdue} other {# days overdue}}",
    none: "no due date",
    contactMissing: "the deputy has not been contacted",
  },
  group: {
    "assign-sections": "{count} to assign",
    "acknowledge-assignment": "{count} to acknowledge",
    "save-draft": "{count} in progress",
    "confirm-draft": "{count} to confirm",
    "proof-draft": "{count} to proofread",
    "sign-reply": "{count} to sign",
    "issue-reply": "{count} to issue",
  },
  notices: "Supervision notices",
  noticeToAnswer: "Notice {year}-{serial} to answer: “{title}”",
  noticeToClose: "Notice {year}-{serial} answered, to be closed: “{title}”",
  toPress: "To be pressed for",
  overdueCases: "{count, plural, one {# case is} other {# cases are}} overdue and not answered",
  overdueNotices: "{count, plural, one {# notice is} other {# notices are}} overdue and not answered",
  toSupervision: "Open supervision",
  readOnly: "Your account is for reading and supervising.",
  toDashboard: "Open the dashboard",
  toCases: "Open the cases",
} as const satisfies Shape<typeof zh>;
