import { cellText, type SheetCells } from "./cell";
import { cleanLine } from "./clean-text";
import type { ImportSource } from "./row";
import { findSession, findYear, guessSource } from "./words";

/** What the person importing says for rows that say nothing themselves. */
export interface ImportDefaults {
  readonly session?: string;
  readonly source?: ImportSource;
  readonly year?: number;
  /** The unit whose sheet it is; its part in each row is what the handling column tells. */
  readonly importingUnitName: string;
}

/** What the sheet says of all its rows, in its title and notes above the header and in the column names. */
export interface SheetHints {
  readonly session: string | null;
  readonly source: ImportSource | null;
  readonly year: number | null;
}

/**
 * Reads the rows above the header. The first row is the title: of the years named the first in it counts. The
 * kind is told by the words of the title rows, and if they are silent by those of the column names.
 */
export function readHints(cells: SheetCells, headerRow: number): SheetHints {
  const above = cells.filter((row) => (row[0]?.row ?? 0) < headerRow).map(rowText);
  const names = rowText(cells.find((row) => row[0]?.row === headerRow) ?? []);
  const title = above.join("\n");
  return {
    session: firstOf(above, findSession),
    source: guessSource(title) ?? (above.some((text) => /人大|政协/.test(text)) ? null : guessSource(names)),
    year: firstOf(above, findYear),
  };
}

/**
 * The source of a row: its own column (given first), the words of its own session, the person's word, the
 * words of the session that person named, the title rows.
 */
export function sourceOf(
  own: { source: ImportSource | null; session: string | null },
  defaults: ImportDefaults,
  hints: SheetHints,
): ImportSource | null {
  const byOwnSession = own.session === null ? null : guessSource(own.session);
  const byGivenSession = own.session === null ? guessSource(defaults.session ?? "") : null;
  return own.source ?? byOwnSession ?? defaults.source ?? byGivenSession ?? hints.source;
}

/**
 * The year of a row's session, or null: what the row's year column says, the year in its session's name, the
 * person's word, the title rows; and last the year in which most rows of that session were delivered (or, if
 * none has such a date, submitted), so that one session doesn't fall into two years.
 */
export function yearOfSession(
  own: { year: number | null; session: string },
  datesOfSession: readonly string[],
  defaults: ImportDefaults,
  hints: SheetHints,
): number | null {
  return own.year ?? findYear(own.session) ?? defaults.year ?? hints.year ?? mostFrequentYear(datesOfSession);
}

/** Whether a session's name says that it is the time between sessions: 市五届人大四次会议闭会期间. */
export function isBetweenSessions(name: string): boolean {
  return /闭会/.test(name);
}

function mostFrequentYear(dates: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return ranked[0]?.[0] ?? null;
}

function rowText(row: SheetCells[number]): string {
  const own = row.filter((cell) => cell.covered === undefined);
  return own.map((cell) => cleanLine(cellText(cell.value))).join(" ");
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}
