const { compare } = new Intl.Collator("zh-CN", { numeric: true });

/** Sorts by the numbers of suggestions, 9 before 10. */
export function byNumber(one: { readonly number: string }, other: { readonly number: string }): number {
  return compare(one.number, other.number);
}
