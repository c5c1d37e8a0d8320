import { type DiffPart, diffSequences } from "@/lib/domain/sequence-diff";

/** A paragraph of the comparison; a changed one says which of its words. */
export type DiffParagraph = DiffPart | { readonly kind: "changed"; readonly parts: readonly DiffPart[] };

/** Paragraphs with less in common than this share are read more easily as one replaced by another. */
const LEAST_LIKENESS = 0.35;

/**
 * What a reader has to know of the way from one wording to another: paragraph by paragraph (one a line), and
 * inside a changed one word by word, Chinese character by character. Put together, the parts that are not
 * "added" are the earlier wording, and those that are not "removed" the later one.
 */
export function diffTexts(before: string, after: string): DiffParagraph[] {
  const edits = diffSequences(before.split("\n"), after.split("\n"));
  const paragraphs: DiffParagraph[] = [];
  for (let at = 0; at < edits.length; ) {
    const kind = edits[at]?.kind;
    const end = edits.findIndex((edit, index) => index > at && (edit.kind === "same") !== (kind === "same"));
    const block = edits.slice(at, end === -1 ? edits.length : end);
    paragraphs.push(...(kind === "same" ? block : pairUp(block)));
    at += block.length;
  }
  return paragraphs;
}

/** Whether the comparison found any difference. */
export function isChanged(diff: readonly DiffParagraph[]): boolean {
  return diff.some(({ kind }) => kind !== "same");
}

/** Lines that went and lines that came in the same place: those alike are one changed paragraph. */
function pairUp(block: readonly DiffPart[]): DiffParagraph[] {
  const removed = block.filter(({ kind }) => kind === "removed");
  const added = block.filter(({ kind }) => kind === "added");
  const paragraphs: DiffParagraph[] = [];
  for (const gone of removed) {
    const next = added[0];
    const parts = next ? diffWords(gone.text, next.text) : null;
    if (!parts) {
      paragraphs.push(gone);
      continue;
    }
    added.shift();
    paragraphs.push({ kind: "changed", parts });
  }
  return [...paragraphs, ...added];
}

/** The words of one paragraph against another's; null when they have too little in common. */
function diffWords(before: string, after: string): DiffPart[] | null {
  const parts = joinParts(diffSequences(wordsOf(before), wordsOf(after)));
  const common = parts.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  const longer = Math.max(before.length, after.length);
  return longer > 0 && common / longer >= LEAST_LIKENESS ? swallowCrumbs(parts) : null;
}

/** Words and numbers of Latin letters stay whole; of Chinese each character stands alone. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Latin}\p{Nd}.%〔〕]+|\s+|./gu) ?? [];
}

/** Neighbours of one kind become one part, what was removed before what was added. */
function joinParts(edits: readonly DiffPart[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") parts.push({ kind: "removed", text: removed });
    if (added !== "") parts.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of edits) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = parts.at(-1);
      if (last?.kind === "same") parts[parts.length - 1] = { kind, text: last.text + text };
      else parts.push({ kind, text });
    }
  }
  flush();
  return parts;
}

/** A single character in common between two changes is chance and makes both harder to read. */
function swallowCrumbs(parts: readonly DiffPart[]): DiffPart[] {
  return joinParts(
    parts.flatMap((part, index): DiffPart[] => {
      const between = index > 0 && index < parts.length - 1;
      if (part.kind !== "same" || !between || [...part.text].length > 1) return [part];
      return [
        { kind: "removed", text: part.text },
        { kind: "added", text: part.text },
      ];
    }),
  );
}
