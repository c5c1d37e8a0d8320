const { compare } = new Intl.Collator("zh-CN", { numeric: true });

/** Sorts texts with numbers in them as people do, 9 before 10. */
export const compareNumbers = compare;

/** Sorts by the numbers of suggestions. */
export function byNumber(one: { readonly number: string }, other: { readonly number: string }): number {
  return compare(one.number, other.number);
}
