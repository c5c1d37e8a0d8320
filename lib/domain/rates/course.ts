import { type CalendarDate, earlierOf, laterOf } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { beganOn } from "@/lib/domain/rates/facts-as-of";
import { answeredOn } from "@/lib/domain/rates/reply-figures";

/** What had been delivered, and of that answered for the first time, by the end of a month 'YYYY-MM'. */
export interface MonthStanding {
  readonly month: string;
  readonly delivered: number;
  readonly replied: number;
}

/**
 * The course month by month, added up: from the first delivery to the end of that year, longer only if
 * something still happened later, and never beyond `asOf`. Expects facts as of that day; empty without cases.
 */
export function monthlyCourse(cases: readonly CaseFacts[], asOf: CalendarDate): MonthStanding[] {
  const begun = cases.map(beganOn).sort();
  const answered = cases.flatMap((facts) => firstAnswer(facts) ?? []).sort();
  const [first] = begun;
  if (!first) return [];
  const lastChange = [begun.at(-1), answered.at(-1)].reduce<CalendarDate>(
    (last, day) => (day ? laterOf(last, day) : last),
    first,
  );
  const lastMonth = monthOf(asOf);
  const yearEnd = `${first.slice(0, 4)}-12`;
  const end = [monthOf(earlierOf(lastChange, asOf)), yearEnd].sort().at(-1) ?? yearEnd;
  return monthsBetween(monthOf(first), end < lastMonth ? end : lastMonth).map((month) => ({
    month,
    delivered: begun.filter((day) => monthOf(day) <= month).length,
    replied: answered.filter((day) => monthOf(day) <= month).length,
  }));
}

function firstAnswer(facts: CaseFacts): CalendarDate | null {
  const days = facts.issues.flatMap(({ roundNo }) => answeredOn(facts, roundNo) ?? []);
  return days.sort()[0] ?? null;
}

function monthOf(day: CalendarDate): string {
  return day.slice(0, 7);
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  for (;;) {
    const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (text > last) return months;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
