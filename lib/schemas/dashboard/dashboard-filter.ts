import { z } from "zod";
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
});
export type DashboardFilter = z.infer<typeof dashboardFilterSchema>;
