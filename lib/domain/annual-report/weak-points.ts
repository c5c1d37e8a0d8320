import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";

/** What the figures of a year show to be weak, the gravest first. */
export const weakPoints = [
  "OVERDUE_OPEN",
  "DISSATISFIED",
  "NOT_CONSULTED",
  "LATE",
  "PROMISES_OVERDUE",
  "LOW_IN_PERSON",
  "SURVEYS_MISSING",
  "ONLY_BASICALLY",
] as const;
export type WeakPoint = (typeof weakPoints)[number];

const weak: Readonly<Record<WeakPoint, (figures: ReportFigures) => boolean>> = {
  OVERDUE_OPEN: ({ rates: { reply } }) => reply.numerator < reply.denominator,
  DISSATISFIED: ({ marks }) => marks.dissatisfied > 0,
  NOT_CONSULTED: ({ rates: { consultation } }) => consultation.numerator < consultation.denominator,
  LATE: ({ rates: { onTime } }) => onTime.numerator < onTime.denominator,
  PROMISES_OVERDUE: ({ promisesOverdue }) => promisesOverdue > 0,
  LOW_IN_PERSON: ({ rates: { inPerson } }) => inPerson.numerator < inPerson.denominator,
  SURVEYS_MISSING: ({ returned, of }) => returned < of,
  ONLY_BASICALLY: ({ marks }) => marks.basically > 0,
};

/** The weak points of these figures, from which 存在问题 is drafted. */
export function weakPointsOf(figures: ReportFigures): WeakPoint[] {
  return weakPoints.filter((point) => weak[point](figures));
}
