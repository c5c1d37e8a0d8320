import { z } from "zod";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const text = (max: number) => z.preprocess(first, z.string().trim().max(max).catch(""));
const year = z.preprocess(first, z.coerce.number().int().min(2000).max(2100));

/** Which year's days the page shows; whatever is not understood is left out. */
export const calendarFilterSchema = z.object({ year: year.nullable().catch(null) });

/** How a kept list is to be read: all of it stands in the address of its preview. */
export const calendarAddressSchema = z.object({
  year: year.catch(0),
  name: text(200),
  source: text(300),
  official: z.preprocess((value) => first(value) === "yes", z.boolean()),
});
export type CalendarAddress = z.output<typeof calendarAddressSchema>;

/** The same as a query, without the question mark. */
export function calendarQuery({ official, ...rest }: CalendarAddress): string {
  const texts = { ...rest, year: String(rest.year), ...(official ? { official: "yes" } : {}) };
  return new URLSearchParams(texts).toString();
}
