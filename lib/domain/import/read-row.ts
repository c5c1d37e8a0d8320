import type { CalendarDate } from "@/lib/domain/calendar-date";
import { cleanFullText, cleanLine, compact, saysNothing } from "./clean-text";
import { readDate } from "./dates";
import type { ImportField } from "./field";
import { readHandling } from "./handling";
import { readNames, readPerson, readUnits } from "./names";
import { type ImportDisclosureWish, type ImportRow, type ImportSource, importLimits } from "./row";
import type { RowReading } from "./row-reading";
import { looksLikePhone, normalPhone, readDisclosureWish, readSource, readYear } from "./words";

/** A row without its session, which is settled with a view of all rows. */
export type SessionlessRow = Omit<ImportRow, "session">;

/** What the row itself says of its session. */
export interface SessionWords {
  readonly name: string | null;
  readonly source: ImportSource | null;
  readonly year: number | null;
}

/**
 * Reads the fields of one row for the importing unit. What can't be read is noted in the reading and left
 * empty in the result, which is fit for use only if the reading has no problems.
 */
export function readRow(reading: RowReading, ownUnit: string): SessionlessRow {
  return {
    number: readNumber(reading),
    title: readTitle(reading),
    text: readText(reading),
    ...readSponsors(reading),
    leadSponsorPhone: readPhone(reading),
    ...readUnitsAndRole(reading, ownUnit),
    sections: readList(reading, "section", importLimits.sections),
    leaderInCharge: limited(reading, "leaderInCharge", readPerson(reading.raw("leaderInCharge"))),
    ...readDates(reading),
    topic: limited(reading, "topic", reading.line("topic")),
    category: limited(reading, "category", reading.line("category")),
    disclosureWish: readWish(reading),
  };
}

/** Reads session, source and year of one row as far as it names them itself. */
export function readSessionWords(reading: RowReading): SessionWords {
  const name = limited(reading, "session", reading.line("session"), importLimits.sessionName);
  const sourceWord = reading.line("source");
  const source = sourceWord === "" ? null : readSource(sourceWord);
  if (sourceWord !== "" && source === null) reading.refuse("SOURCE_UNKNOWN", "source");
  const yearWord = reading.line("year");
  const year = yearWord === "" ? null : readYear(yearWord);
  if (yearWord !== "" && year === null) reading.refuse("YEAR_UNREADABLE", "year");
  return { name, source, year };
}

/** As written but for blanks and full-width signs; 第012号 is 012. */
function readNumber(reading: RowReading): string {
  if (reading.value("number").kind === "date") reading.refuse("NUMBER_IS_DATE", "number");
  const written = compact(reading.raw("number")).replace(/^第?(.*?)号?$/u, "$1");
  const number = limited(reading, "number", written, importLimits.number);
  if (written === "" && !hasProblem(reading, "number")) reading.refuse("NUMBER_MISSING", "number");
  return number ?? "";
}

function readTitle(reading: RowReading): string {
  const written = cleanLine(reading.raw("title"));
  if (written === "" && !hasProblem(reading, "title")) reading.refuse("TITLE_MISSING", "title");
  return limited(reading, "title", written, importLimits.title) ?? "";
}

function readText(reading: RowReading): string | null {
  const text = cleanFullText(reading.raw("text"));
  if (text.trim() === "") return null;
  return limited(reading, "text", text, importLimits.text);
}

function readSponsors(reading: RowReading): Pick<ImportRow, "sponsors" | "statedSponsorCount"> {
  const lead = readNames(reading.list("leadSponsor"));
  const others = readNames(reading.list("coSponsors"));
  const known = new Set(lead.sponsors.map(({ name }) => name));
  const sponsors = [...lead.sponsors, ...others.sponsors.filter(({ name }) => !known.has(name))];
  if (reading.has("leadSponsor") && lead.sponsors.length === 0 && others.sponsors.length > 0) {
    reading.refuse("LEAD_SPONSOR_MISSING", "leadSponsor");
  }
  const field = lead.sponsors.length > 0 ? "leadSponsor" : "coSponsors";
  if (sponsors.length > importLimits.sponsors) reading.refuse("TOO_MANY", field, "", importLimits.sponsors);
  for (const { name } of sponsors) limited(reading, field, name);
  return { sponsors, statedSponsorCount: lead.statedCount ?? others.statedCount };
}

function readPhone(reading: RowReading): string | null {
  const written = reading.line("phone");
  if (written === "") return null;
  if (looksLikePhone(written)) return normalPhone(written);
  reading.refuse("PHONE_UNREADABLE", "phone");
  return null;
}

function readUnitsAndRole(
  reading: RowReading,
  ownUnit: string,
): Pick<ImportRow, "handlingRole" | "leadUnit" | "coUnits"> {
  const leadUnit = limited(reading, "leadUnit", reading.line("leadUnit"));
  const coUnits = readList(reading, "coUnits", importLimits.units);
  const read = readHandling({
    role: reading.has("handlingRole") ? reading.line("handlingRole") : null,
    roleColumn: reading.column("handlingRole"),
    leadUnit,
    leadColumn: reading.column("leadUnit"),
    coUnits,
    coColumn: reading.column("coUnits"),
    ownUnit,
  });
  if (read.kind === "ok") {
    return { handlingRole: read.handlingRole, leadUnit: read.leadUnit, coUnits: read.coUnits };
  }
  // A cell that could not be read has been reported as such; that its content is missing follows from it.
  if (!hasProblem(reading, read.problem.field)) reading.problems.push(read.problem);
  return { handlingRole: "SOLE", leadUnit, coUnits };
}

function readList(reading: RowReading, field: ImportField, most: number): string[] {
  const items = readUnits(reading.list(field));
  if (items.length > most) reading.refuse("TOO_MANY", field, reading.list(field), most);
  for (const item of items) limited(reading, field, item);
  return items;
}

function readDates(reading: RowReading): Pick<ImportRow, "deliveredOn" | "dueOn" | "submittedOn"> {
  const deliveredOn = readDay(reading, "deliveredOn");
  const dueOn = readDay(reading, "dueOn");
  if (deliveredOn && dueOn && dueOn < deliveredOn) reading.refuse("DUE_BEFORE_DELIVERED", "dueOn");
  return { deliveredOn, dueOn, submittedOn: readDay(reading, "submittedOn") };
}

function readDay(reading: RowReading, field: ImportField): CalendarDate | null {
  const value = reading.value(field);
  if (saysNothing(reading.raw(field))) return null;
  const read = readDate(value);
  if (read.kind === "date") return read.date;
  reading.refuse(read.code, field);
  return null;
}

function readWish(reading: RowReading): ImportDisclosureWish | null {
  const written = reading.line("disclosureWish");
  const wish = written === "" ? null : readDisclosureWish(written);
  if (written !== "" && wish === null) reading.refuse("DISCLOSURE_UNKNOWN", "disclosureWish");
  return wish;
}

/** The text, or null if it is empty or (noted as a problem) longer than the limit. */
function limited(
  reading: RowReading,
  field: ImportField,
  text: string,
  limit: number = importLimits.name,
): string | null {
  if (text.length <= limit) return text === "" ? null : text;
  reading.refuse("TOO_LONG", field, text, limit);
  return null;
}

function hasProblem(reading: RowReading, field: ImportField): boolean {
  return reading.problems.some((known) => known.field === field);
}
