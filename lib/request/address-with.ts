type Given = Readonly<Record<string, string | string[] | undefined>>;

/** An address of a page with what it was given, changed as told; null and blank parameters are left out. */
export function addressWith(
  page: string,
  given: Given,
  changes: Readonly<Record<string, string | null>>,
): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...given, ...changes })) {
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  const query = params.toString();
  return query ? `${page}?${query}` : page;
}
