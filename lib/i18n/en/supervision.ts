import type { Shape } from "@/lib/i18n/shape";
import type { supervision as zh } from "@/lib/i18n/zh/supervision";

export const supervision = {
  title: "Supervision",
  meaning: "Notices that press for progress: the section answers in time, then the secretariat closes them.",
  tabs: "Standing of the notices",
  tab: { open: "To be answered", answered: "To be closed", closed: "Closed" },
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
  emptyHint: "The page of a case shows all of its notices.",
} as const satisfies Shape<typeof zh>;
