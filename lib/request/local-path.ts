const BASE = "http://banfu.invalid";

/** A place inside this application, as path and query, or `fallback` for anything that could lead elsewhere. */
export function localPath(wanted: string | null | undefined, fallback = "/"): string {
  if (!wanted?.startsWith("/") || hasControlCharacter(wanted) || !URL.canParse(wanted, BASE)) return fallback;
  const url = new URL(wanted, BASE);
  if (url.origin !== BASE || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search;
}

/** Where to go on after sign-in: a page inside this application other than sign-in itself, else the start page. */
export function pathAfterSignIn(wanted: string | null | undefined): string {
  const path = localPath(wanted);
  return /^\/(?:api|sign-in|_next)(?:[/?]|$)/.test(path) ? "/" : path;
}

/** Browsers drop some of these, so that what is left may mean another address. */
function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character <= " " || character === "\\" || character === "\u007f");
}
