import { z } from "zod";
import { calendarDay, year } from "@/lib/schemas/api/query-fields";

/** What `GET /api/v1/rates` understands; anything else in the address is passed over. */
export const ratesQuerySchema = z.object({
  year,
  asOf: calendarDay.optional(),
  unit: z.uuid("invalid").optional(),
});
export type RatesQuery = z.infer<typeof ratesQuerySchema>;
