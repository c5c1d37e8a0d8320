import {
  type BadLine,
  type ImportCounts,
  refusedLines,
  type SortedLine,
} from "@/components/import/preview-tables";
import { problemWords } from "@/components/import/problem-words";
import type { ParsedRow } from "@/lib/domain/import/apply-mapping";
import type { RowFate } from "@/lib/domain/import/classify-row";
import type { ImportRow } from "@/lib/domain/import/row";
import type { Translate } from "@/lib/i18n/create";

type Sorted = { readonly row: ImportRow; readonly fate: RowFate };

/** Brings together what the sheet says and what would become of its readable rows, which come in its order. */
export function previewOf(
  t: Translate,
  rows: readonly ParsedRow[],
  sorted: readonly Sorted[],
): { lines: SortedLine[]; bad: BadLine[]; counts: ImportCounts } {
  const numbers = rows.flatMap((row) => ("value" in row ? [row.rowNumber] : []));
  const lines = sorted.map((line, index) => ({ ...line, rowNumber: numbers[index] ?? 0 }));
  const unreadable = rows.flatMap((row) => ("problems" in row ? [row] : []));
  const bad = [...unreadable.flatMap((row) => unreadableLines(t, row)), ...refusedLines(t, lines)];
  const count = (...kinds: RowFate["kind"][]) => lines.filter(({ fate }) => kinds.includes(fate.kind)).length;
  return {
    lines,
    bad: bad.sort((a, b) => a.rowNumber - b.rowNumber),
    counts: {
      read: rows.length,
      added: count("NEW", "JOINED"),
      changed: count("CHANGED"),
      unchanged: count("UNCHANGED"),
      rejected: unreadable.length + count("REFUSED"),
    },
  };
}

function unreadableLines(t: Translate, { rowNumber, problems }: Extract<ParsedRow, { problems: unknown }>) {
  return problems.map((each, index): BadLine => {
    const field = t(`importMessages.field.${each.field}`);
    return {
      key: `${rowNumber} ${index}`,
      rowNumber,
      column: each.column ? `${each.column} ${field}` : field,
      reason: problemWords(t, each),
    };
  });
}
