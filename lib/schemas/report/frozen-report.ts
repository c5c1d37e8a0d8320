import { z } from "zod";
import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";
import type { Block } from "@/lib/domain/annual-report/report-parts";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";
import { contactForms, surveyMarks } from "@/lib/domain/case-facts";
import { leftOutReasons } from "@/lib/domain/rates/figure";
import { rateNames } from "@/lib/domain/rates/figure-cases";

const count = z.number().int().min(0);
const ids = z.array(z.uuid());
const part = z.object({
  numerator: count,
  denominator: count,
  rate: z.number().nullable(),
  caseIds: z.object({ in: ids, out: ids }),
});
const figure = part.extend({
  leftOut: z.array(z.object({ handlingId: z.uuid(), reason: z.enum(leftOutReasons) })),
});

const reportedCase = z.object({
  handlingId: z.uuid(),
  number: z.string(),
  title: z.string(),
  topic: z.string(),
  leadUnit: z.string().nullable(),
  sectionId: z.uuid().nullable(),
  section: z.string().nullable(),
  documentNo: z.string().nullable(),
  classCode: z.string().nullable(),
  result: z.enum(surveyMarks).nullable(),
});

/** The figures of an issued report as the database keeps them. */
export const frozenFiguresSchema: z.ZodType<ReportFigures> = z.object({
  unit: z.string(),
  year: z.number().int(),
  source: z.enum(["NPC", "CPPCC"]),
  asOf: z
    .string()
    .refine(isCalendarDate)
    .transform((day) => day as CalendarDate),
  total: count,
  lead: count,
  coHandled: count,
  caseIds: z.object({ lead: ids, coHandled: ids }),
  cases: z.array(reportedCase),
  topics: z.array(z.object({ topic: z.string(), count, share: z.number() })),
  rates: z.record(z.enum(rateNames), figure),
  promisesKept: part,
  pointsAdopted: part,
  returned: count,
  of: count,
  marks: z.object({ satisfied: count, basically: count, dissatisfied: count }),
  promisesOverdue: count,
  contacts: z.array(z.object({ form: z.enum(contactForms), count })),
  noticesIssued: count,
  lookBacksDone: count,
  sections: count,
  definitions: z.object({
    consultationBase: z.enum(["LEAD", "ALL"]),
    videoCountsWithReason: z.boolean(),
    countBasicallySatisfied: z.boolean(),
    satisfactionBase: z.enum(["RETURNED", "ALL"]),
    satisfactionAxis: z.enum(["RESULT", "ATTITUDE"]),
  }),
});

/** The wording of an issued report, its figures filled in. */
export const frozenBlocksSchema: z.ZodType<Block[]> = z.array(
  z.object({ kind: z.enum(["HEADING", "TEXT"]), text: z.string() }),
);
