import type { CalendarDate } from "@/lib/domain/calendar-date";

/** A rate as a report prints it: whole percent, "—" where there is nothing to divide by; 100% only when it is full. */
export function percentWords(rate: number | null): string {
  if (rate === null) return "—";
  if (rate === 0 || rate === 1) return `${rate * 100}%`;
  return `${Math.min(99, Math.max(1, Math.round(rate * 100)))}%`;
}

/** 2024年6月11日 */
export function dayWords(day: CalendarDate): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 一, 二, … 十, 十一, … 九十九: how the parts of an official paper are numbered. Throws RangeError beyond. */
export function ordinalWords(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`No ordinal: ${number}`);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : `${tens === 1 ? "" : numerals[tens]}十`;
  return `${head}${ones === 0 ? "" : numerals[ones]}`;
}
