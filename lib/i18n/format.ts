import type { Locale } from "@/lib/i18n/locales";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** What stands where there is nothing to show: an absent date, a rate with nothing to divide by. */
export const DASH = "—";

const shanghai = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

export type Format = ReturnType<typeof createFormat>;

/** The ways figures and days are written in one locale. Every function is pure and gives DASH for null. */
export function createFormat(locale: Locale) {
  const number = new Intl.NumberFormat(locale === "zh" ? "zh-CN" : "en-GB");
  return {
    /** 'YYYY-MM-DD' → 2024年3月15日, 15 Mar 2024. Throws RangeError for any other text. */
    date: (date: string | null) => (date === null ? DASH : writeDate(locale, splitDate(date))),
    /** 'YYYY-MM-DD' → 3月15日, 15 Mar: where the year is known from the surroundings. */
    dayOfYear: (date: string | null) => (date === null ? DASH : writeDay(locale, splitDate(date))),
    /** 'YYYY-MM' or 'YYYY-MM-DD' → 2024年3月, Mar 2024. */
    month: (month: string | null) => (month === null ? DASH : writeMonth(locale, splitDate(month))),
    /** A moment as the wall clock of Asia/Shanghai shows it: 2024年3月15日 14:05, 15 Mar 2024, 14:05. */
    moment: (moment: Date | null) => (moment === null ? DASH : writeMoment(locale, moment)),
    /** The calendar day of a moment in Asia/Shanghai, written like `date`. */
    dayOfMoment: (moment: Date | null) =>
      moment === null ? DASH : writeDate(locale, splitDate(wallClock(moment).date)),
    /** A rate between 0 and 1 as a whole percentage: 0.8333 → 83%. Null (nothing to divide by) → DASH. */
    percent: writePercent,
    /** The change of a rate in percentage points, signed: 0.034 → +3 个百分点, +3 pts. */
    points: (change: number | null) => (change === null ? DASH : writePoints(locale, change)),
    /** A whole number with its thousands marked: 12345 → 12,345. */
    count: (count: number | null) => (count === null ? DASH : number.format(count)),
    /** Names in a row: 甲、乙、丙 or A, B, C. */
    list: (names: readonly string[]) => names.join(locale === "zh" ? "、" : ", "),
    /** A size in bytes as people read it: 1536 → 1.5 KB. */
    fileSize: writeFileSize,
  };
}

/** The date ('YYYY-MM-DD') and time ('HH:mm') that clocks in Shanghai show at a moment: for `dateTime` attributes. */
export function wallClock(moment: Date): { date: string; time: string } {
  const parts = new Map(shanghai.formatToParts(moment).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    date: `${get("year").padStart(4, "0")}-${get("month")}-${get("day")}`,
    time: `${get("hour")}:${get("minute")}`,
  };
}

type DateParts = { year: number; month: number; day: number };

function splitDate(text: string): DateParts {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) throw new RangeError(`Not a calendar date: ${JSON.stringify(text).slice(0, 40)}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? "1") };
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? DASH;
}

function writeDay(locale: Locale, { month, day }: DateParts): string {
  return locale === "zh" ? `${month}月${day}日` : `${day} ${monthName(month)}`;
}

function writeMonth(locale: Locale, { year, month }: DateParts): string {
  return locale === "zh" ? `${year}年${month}月` : `${monthName(month)} ${year}`;
}

function writeDate(locale: Locale, parts: DateParts): string {
  return locale === "zh"
    ? `${parts.year}年${writeDay(locale, parts)}`
    : `${writeDay(locale, parts)} ${parts.year}`;
}

function writeMoment(locale: Locale, moment: Date): string {
  const { date, time } = wallClock(moment);
  return `${writeDate(locale, splitDate(date))}${locale === "zh" ? " " : ", "}${time}`;
}

/** Rounding must not claim more than is true: only a full rate reads 100%, only an empty one reads 0%. */
function writePercent(rate: number | null): string {
  if (rate === null) return DASH;
  const rounded = Math.round(rate * 100);
  if (rate < 1 && rounded === 100) return "99%";
  if (rate > 0 && rounded === 0) return "<1%";
  return `${rounded}%`;
}

function writePoints(locale: Locale, change: number): string {
  const points = Math.round(change * 100);
  const sign = points > 0 ? "+" : points < 0 ? "−" : "±";
  return `${sign}${Math.abs(points)}${locale === "zh" ? " 个百分点" : " pts"}`;
}

function writeFileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KB"] : [bytes / (1024 * 1024), "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}
