/**
 * A place inside this application to go on to after sign-in: path and query, or `fallback` for anything that
 * could lead elsewhere or nowhere sensible (another host, the sign-in page, an interface for machines).
 */
export function localPath(wanted: string | null | undefined, fallback = "/"): string {
  if (!wanted?.startsWith("/") || hasControlCharacter(wanted)) return fallback;
  const base = "http://banfu.invalid";
  if (!URL.canParse(wanted, base)) return fallback;
  const url = new URL(wanted, base);
  if (url.origin !== base || url.pathname.startsWith("//")) return fallback;
  if (/^\/(?:api|sign-in|_next)(?:\/|$)/.test(url.pathname)) return fallback;
  return url.pathname + url.search;
}

/** Browsers drop some of these, so that what is left may mean another address. */
function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character <= " " || character === "\\" || character === "\u007f");
}
