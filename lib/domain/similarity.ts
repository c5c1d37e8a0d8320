/** Words that nearly every title has and that therefore say nothing: 关于……的建议. */
const COMMON = /关于|进一步|的(?:建议|提案)$|[\s\p{P}]/gu;

/**
 * How much two titles have in common, from 0 to 1: the share of their pairs of neighbouring signs that both have
 * (Dice), without punctuation and the words that every title has.
 */
export function titleSimilarity(a: string, b: string): number {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const size = left.size + right.size;
  if (size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / size;
}

/** Those most like the title first, at least `least` alike, `most` of them; equals keep their order. */
export function mostAlike<Item extends { readonly title: string }>(
  items: readonly Item[],
  title: string,
  { least, most }: { readonly least: number; readonly most: number },
): Item[] {
  return items
    .map((item) => ({ item, alike: titleSimilarity(item.title, title) }))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ item }) => item);
}

function pairsOf(title: string): ReadonlySet<string> {
  const signs = [...title.replace(COMMON, "")];
  return new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`));
}
