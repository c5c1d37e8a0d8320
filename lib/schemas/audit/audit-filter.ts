import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";

const first = (value: unknown) => {
  const one = Array.isArray(value) ? value[0] : value;
  return one === "" ? undefined : one;
};
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(first, schema.optional().catch(undefined));
const day = z.custom<CalendarDate>(isCalendarDate);

/** The filters of the audit as they stand in the address; whatever is not understood is left out. */
export const auditFilterSchema = z.object({
  user: optional(z.string().trim().max(64)),
  type: optional(z.string().max(40)),
  from: optional(day),
  to: optional(day),
  after: optional(z.string().regex(/^\d{1,18}$/)),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
