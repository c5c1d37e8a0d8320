/**
 * A value of one line (title, name, unit): blanks of every kind trimmed at the ends (no-break and ideographic
 * ones too), zero-width and control characters dropped, a line break between Chinese characters dropped and
 * one elsewhere turned into a blank. Blanks inside stay as they are.
 */
export function cleanLine(text: string): string {
  return wellFormed(text)
    .replace(/(?<=[\p{Script=Han}\p{P}])\s*[\r\n]+\s*(?=[\p{Script=Han}\p{P}])/gu, "")
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, "")
    .trim();
}

/** Whether there is a sign in the text that takes ink: blanks, format signs and blank fillers take none. */
export function canBeSeen(text: string): boolean {
  return /[^\p{Z}\p{C}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}

/**
 * A full text: CRLF and CR become LF, control characters other than LF and tab go (PostgreSQL stores no NUL),
 * halves of characters become U+FFFD. Everything else stays: no-break blanks, indents, blank lines, the ends.
 */
export function cleanFullText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}

/** Full-width digits, letters and signs as their usual half-width ones, and no blanks at all. */
export function compact(text: string): string {
  return cleanLine(text).normalize("NFKC").replace(/\s+/g, "");
}

/** Whether the cell only says that there is nothing: 无, 暂无, /, —. */
export function saysNothing(text: string): boolean {
  return /^(?:|无|暂无|没有|\/+|\\|[-–—]+|n\/a|none)$/i.test(compact(text));
}

/** At most 60 characters of a value for an error message. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 || text.length > 200 ? `${characters.slice(0, 59).join("")}…` : text;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
