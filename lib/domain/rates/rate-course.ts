import {
  addDays,
  addMonths,
  type CalendarDate,
  earlierOf,
  parseCalendarDate,
} from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { computeRates, type RateSettings } from "@/lib/domain/rates";
import { type RateName, rateOf } from "@/lib/domain/rates/figure-cases";

/** The three rates a year is judged by, in the order in which they are spoken of. */
export const courseRates = ["consultation", "reply", "satisfaction"] as const satisfies readonly RateName[];
export type CourseRate = (typeof courseRates)[number];

/** What the rates were at the end of a month, or on `asOf` within the last one; null where there was no denominator. */
export interface RatePoint {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly rates: Readonly<Record<CourseRate, number | null>>;
}

/**
 * The rates at the end of each of these months, as known then; the last one on `asOf`. Months after it are left out.
 */
export function rateCourse(
  cases: readonly CaseFacts[],
  months: readonly string[],
  asOf: CalendarDate,
  settings: RateSettings,
): RatePoint[] {
  return months
    .filter((month) => month <= asOf.slice(0, 7))
    .map((month) => {
      const rates = computeRates(cases, earlierOf(lastOfMonth(month), asOf), settings);
      const [consultation, reply, satisfaction] = courseRates.map((name) => rateOf(rates, name).rate);
      return {
        month,
        rates: {
          consultation: consultation ?? null,
          reply: reply ?? null,
          satisfaction: satisfaction ?? null,
        },
      };
    });
}

/** The same month of the year before: 2024-03 of 2025-03. */
export function yearBefore(month: string): string {
  return addMonths(parseCalendarDate(`${month}-01`), -12).slice(0, 7);
}

function lastOfMonth(month: string): CalendarDate {
  return addDays(addMonths(parseCalendarDate(`${month}-01`), 1), -1);
}
