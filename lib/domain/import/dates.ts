import { type CalendarDate, calendarDate, dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import { type CellValue, cellText } from "./cell";
import { cleanLine, compact } from "./clean-text";

export type DateReading =
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "problem"; readonly code: "DATE_UNREADABLE" | "DATE_IMPOSSIBLE" | "DATE_OUT_OF_RANGE" };

const FIRST_YEAR = 1954;
const LAST_YEAR = 2100;

/**
 * A cell of a date column as a calendar date: an Excel date, an Excel day number, or text in the spellings of
 * readDateText. Dates before 1954 (the first National People's Congress) or after 2100 are refused: they come
 * from typing errors and from numbers shown as dates.
 */
export function readDate(value: CellValue): DateReading {
  if (value.kind === "date") return inRange(value.date);
  if (value.kind === "number" && value.number >= 1 && value.number < 100_000) return readSerial(value.number);
  return readDateText(cellText(value));
}

/**
 * A date as people write it: 2024年3月15日, 2024.3.15, 2024/3/15, 2024-03-15, 20240315, 二〇二四年三月十五日,
 * with full-width digits, blanks, a weekday or a time after it. A moment with a zone is taken as the day in
 * Asia/Shanghai. Spellings whose order or century is open (3/15/2024, 24.3.15) are refused.
 */
export function readDateText(text: string): DateReading {
  const moment = zonedMoment(text.trim());
  if (moment) return inRange(moment);
  const plain = chineseDigits(compact(withoutTime(text)));
  const match =
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})[日.]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!match) return { kind: "problem", code: "DATE_UNREADABLE" };
  const numbers = match.slice(1).filter((part) => /^\d+$/.test(part));
  const [year = "", month = "", day = ""] = numbers;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(written) ? inRange(written) : { kind: "problem", code: "DATE_IMPOSSIBLE" };
}

/** Days since 30 December 1899, as Excel counts from March 1900 on; the hour is dropped. */
function readSerial(serial: number): DateReading {
  const midnight = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return inRange(calendarDate(midnight.getUTCFullYear(), midnight.getUTCMonth() + 1, midnight.getUTCDate()));
}

/** Whether a date can stand in the books at all: 1954 to 2100, typed by hand as in a sheet. */
export function isInBooksRange(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function inRange(date: CalendarDate): DateReading {
  return isInBooksRange(date) ? { kind: "date", date } : { kind: "problem", code: "DATE_OUT_OF_RANGE" };
}

function zonedMoment(text: string): CalendarDate | null {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!match || !isCalendarDate(match[1])) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : dateInShanghai(moment);
}

/** Takes off what may follow a date: (星期五), 上午9时30分, 16:04:48, T16:04. Needs the blanks: 3/1 9:05. */
function withoutTime(text: string): string {
  return cleanLine(text)
    .normalize("NFKC")
    .replace(/\s*\(?(?:星期|周)[一二三四五六日天]\)?/, "")
    .replace(/(?:T|\s+|(?<=[日号]))(?:上午|下午|晚上|凌晨)?\s*\d{1,2}\s*[:时点][\d\s:.时分秒点半整]*$/, "");
}

const DIGITS = "〇一二三四五六七八九";

function chineseDigits(text: string): string {
  const match =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})([日号].*)$/.exec(
      text,
    );
  if (!match) return text;
  const [, year = "", month = "", day = "", rest = ""] = match;
  const digits = [...year.replace(/[零○]/g, "〇")].map((sign) => DIGITS.indexOf(sign)).join("");
  return `${digits}年${chineseNumber(month)}月${chineseNumber(day)}${rest}`;
}

/** 1 to 99 in Chinese numerals; 0 if it is no such number. */
export function chineseNumber(text: string): number {
  const match = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
  if (!match) return 0;
  const [, tens = "", ten = "", ones = ""] = match;
  const tensValue = ten ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return tensValue + (ones ? DIGITS.indexOf(ones) : 0);
}
