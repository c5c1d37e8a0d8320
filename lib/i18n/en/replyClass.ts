import type { Shape } from "@/lib/i18n/shape";
import type { replyClass as zh } from "@/lib/i18n/zh/replyClass";

export const replyClass = {
  adoptedOrSolved: "adopted or basically solved",
  planned: "planned, to be solved step by step",
  conditionsOrReference: "held back by conditions, or for reference",
  solvedOrBasicallySolved: "solved or basically solved",
  inProgressOrPlanned: "being solved or planned",
  laterForConditions: "to be solved later, for want of conditions",
  forReference: "for reference",
  started: "work has begun",
  plannedGradually: "planned, step by step",
  notFeasible: "not feasible for now",
} as const satisfies Shape<typeof zh>;
