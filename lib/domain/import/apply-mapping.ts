import { cellText, type SheetCell, type SheetCells } from "./cell";
import { cleanLine, compact } from "./clean-text";
import { fieldOfHeader } from "./header-names";
import type { ColumnMapping } from "./mapping";
import { type ImportProblem, problem } from "./problem";
import { readRow, readSessionWords, type SessionlessRow, type SessionWords } from "./read-row";
import type { ImportRow, ImportSession } from "./row";
import { RowReading } from "./row-reading";
import { type ImportDefaults, readHints, type SheetHints, sourceOf, yearOfSession } from "./session";

/** One row of the sheet: what it says, or all that is wrong with it. */
export type ParsedRow =
  | { readonly rowNumber: number; readonly value: ImportRow }
  | { readonly rowNumber: number; readonly problems: readonly ImportProblem[] };

/**
 * Reads every row below the header. Empty rows, rows that only carry a running number, totals (合计), notes
 * below the table and repeated headers are passed over. A number that stands twice in one session is a problem
 * of the later row. For session, source and year see session.ts.
 */
export function applyMapping(
  cells: SheetCells,
  headerRow: number,
  mapping: ColumnMapping,
  defaults: ImportDefaults,
): ParsedRow[] {
  const hints = readHints(cells, headerRow);
  const header = cells.find((row) => row[0]?.row === headerRow) ?? [];
  const drafts = cells
    .filter((row) => (row[0]?.row ?? 0) > headerRow && !isRepeatedHeader(row, header))
    .map((row) => new RowReading(row, mapping))
    .filter((reading) => !isPassedOver(reading))
    .map((reading) => draftOf(reading, defaults, hints));
  const dates = datesBySession(drafts);
  const numbers = new Map<string, number>();
  return drafts.map((draft) => settle(draft, dates, numbers, defaults, hints));
}

interface Draft {
  readonly reading: RowReading;
  readonly rowNumber: number;
  readonly row: SessionlessRow;
  readonly words: SessionWords;
  readonly sessionName: string | null;
}

function draftOf(reading: RowReading, defaults: ImportDefaults, hints: SheetHints): Draft {
  const words = readSessionWords(reading);
  const given = cleanLine(defaults.session ?? "");
  return {
    reading,
    rowNumber: reading.row[0]?.row ?? 0,
    row: readRow(reading, defaults.importingUnitName),
    words,
    sessionName: words.name ?? (given === "" ? hints.session : given),
  };
}

function settle(
  draft: Draft,
  dates: ReadonlyMap<string, readonly string[]>,
  numbers: Map<string, number>,
  defaults: ImportDefaults,
  hints: SheetHints,
): ParsedRow {
  const { reading, rowNumber, row } = draft;
  const session = settleSession(draft, dates, defaults, hints);
  if (session && row.number !== "") {
    const key = JSON.stringify([session.source, session.name, row.number]);
    const earlier = numbers.get(key);
    if (earlier === undefined) numbers.set(key, rowNumber);
    else reading.refuse("NUMBER_TWICE", "number", row.number, earlier);
  }
  if (session && reading.problems.length === 0) return { rowNumber, value: { ...row, session } };
  return { rowNumber, problems: reading.problems };
}

function settleSession(
  { reading, words, sessionName }: Draft,
  dates: ReadonlyMap<string, readonly string[]>,
  defaults: ImportDefaults,
  hints: SheetHints,
): ImportSession | null {
  const name = sessionName;
  const source = sourceOf({ source: words.source, session: words.name }, defaults, hints);
  const year = yearOfSession(
    { year: words.year, session: name ?? "" },
    dates.get(name ?? "") ?? [],
    defaults,
    hints,
  );
  const unread = (field: "session" | "source" | "year") =>
    reading.problems.some((known) => known.field === field);
  const note = (code: "SESSION_MISSING" | "SOURCE_MISSING" | "YEAR_MISSING", field: ImportFieldOfSession) => {
    if (!unread(field)) reading.problems.push(problem(code, field, reading.column(field)));
  };
  if (name === null) note("SESSION_MISSING", "session");
  if (source === null) note("SOURCE_MISSING", "source");
  if (year === null) note("YEAR_MISSING", "year");
  return name !== null && source !== null && year !== null ? { name, source, year } : null;
}

type ImportFieldOfSession = "session" | "source" | "year";

/** Days of delivery of each session's rows, or days of submission where none of them was delivered. */
function datesBySession(drafts: readonly Draft[]): Map<string, string[]> {
  const dates = new Map<string, string[]>();
  for (const field of ["deliveredOn", "submittedOn"] as const) {
    const found = new Map<string, string[]>();
    for (const { sessionName, row } of drafts) {
      const date = row[field];
      const key = sessionName ?? "";
      const days = found.get(key) ?? [];
      if (date) found.set(key, days);
      if (date) days.push(date);
    }
    for (const [key, days] of found) if (!dates.has(key)) dates.set(key, days);
  }
  return dates;
}

/** Long tables repeat their header on each page, and a header of two rows may leave one below. */
function isRepeatedHeader(row: readonly SheetCell[], header: readonly SheetCell[]): boolean {
  const filled = row.filter((cell) => cell.value.kind !== "blank");
  if (filled.some((cell) => cellText(cell.value).length > 100)) return false;
  const names = new Map(header.map((cell) => [cell.column, compact(cellText(cell.value))]));
  const same = filled.filter((cell) => names.get(cell.column) === compact(cellText(cell.value)));
  const known = filled.filter((cell) => fieldOfHeader(cellText(cell.value)) !== null);
  return same.length >= 2 && same.length + known.length >= filled.length && same.length * 2 >= filled.length;
}

function isPassedOver(reading: RowReading): boolean {
  const words = reading.row
    .filter((cell) => cell.covered !== "across")
    .map((cell) => cleanLine(cellText(cell.value)))
    .filter((word) => word !== "");
  const title = cleanLine(reading.raw("title"));
  const number = compact(reading.raw("number"));
  const isTotal = (word: string) =>
    /^(?:合计|总计|小计|共计|总数|total|sum)(?:[:：(（\d共].*)?$/i.test(compact(word));
  if (words.slice(0, 2).some(isTotal) && (title === "" || isTotal(title) || /^\d/.test(title))) return true;
  if (title !== "") return false;
  const isNote = /^(?:备注|说明|注|填表|制表|审核|联系人|填报)/.test(words[0] ?? "");
  if (isNote && (words.length === 1 || number === "" || number === compact(words[0] ?? ""))) return true;
  return number === "" && !hasMappedContent(reading);
}

function hasMappedContent(reading: RowReading): boolean {
  const { problems } = reading;
  return problems.length > 0 || contentFields.some((field) => cleanLine(reading.list(field)) !== "");
}

const contentFields = [
  "text",
  "leadSponsor",
  "coSponsors",
  "phone",
  "handlingRole",
  "leadUnit",
  "coUnits",
  "section",
  "deliveredOn",
  "dueOn",
  "disclosureWish",
  "submittedOn",
] as const;
