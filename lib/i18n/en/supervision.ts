import type { Shape } from "@/lib/i18n/shape";
import type { supervision as zh } from "@/lib/i18n/zh/supervision";

export const supervision = {
  title: "Supervision",
  meaning: "Notices that press for progress: the section answers in time, then the secretariat closes them.",
  tabs: "Standing of the notices",
  tab: { proposed: "Proposed", open: "To be answered", answered: "To be closed", closed: "Closed" },
  col: {
    light: "Answer due",
    number: "Number",
    reason: "Reason",
    case: "Suggestion",
    section: "Section",
    act: "Act",
  },
  caseWords: "No. {number}: {title}",
  unitAndSection: "{unit} · {section}",
  empty: {
    open: "No notice waits for an answer",
    answered: "No notice waits to be closed",
    closed: "No notice has been closed",
  },
  proposal: {
    meaning:
      "What the rules propose. Tick one or several and issue them at once; if one no longer stands, none is issued.",
    empty: "No case gives cause for a notice",
    legend: "Cases proposed",
    item: "{rule}: No. {number}, {title}",
    hint: "{section}: since {day}",
    due: "{section}: due {day}",
    repeat:
      "{count, plural, one {One notice} other {# notices}} before for the same reason: this one is escalated.",
    open: "See the case",
    requirement: "What is demanded",
    respondBy: "Answer by",
    respondByHint: "Blank: the working days that are set.",
    issue: "Issue notices",
    issued: "{count, plural, one {# notice} other {# notices}} issued.",
  },
  rule: {
    OVERDUE: "Overdue",
    DISSATISFIED: "Deputy not satisfied",
    PROMISE_OVERDUE: "Promise overdue",
    NO_CONTACT_BEFORE_DRAFT: "No contact before the draft",
    DUE_SOON: "Due very soon",
    NO_PROGRESS: "No progress",
  },
  emptyHint: "The page of a case shows all of its notices.",
} as const satisfies Shape<typeof zh>;
