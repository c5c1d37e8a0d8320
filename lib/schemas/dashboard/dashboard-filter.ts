import { z } from "zod";
import { comparedRates } from "@/lib/domain/rates/ranking";
import { calendarDay, year } from "@/lib/schemas/api/query-fields";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const lenient = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(first, schema.optional().catch(undefined));

/** The dashboard's filters as they stand in the address; whatever is not understood is left out. */
export const dashboardFilterSchema = z.object({
  year: lenient(year),
  asOf: lenient(calendarDay),
  unit: lenient(z.uuid()),
  section: lenient(z.uuid()),
  /** What the figures are set beside: another year, another day; without them the same day of the year before. */
  withYear: lenient(year),
  withDay: lenient(calendarDay),
  /** The rate by which sections and units are put in order; without it by the number of their cases. */
  by: lenient(z.enum(comparedRates)),
});
export type DashboardFilter = z.infer<typeof dashboardFilterSchema>;
