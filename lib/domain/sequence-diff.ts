/** A stretch that both have, or only the earlier or the later one. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Beyond so many edits two sequences have so little in common that finding it is not worth the time. */
const MOST_EDITS = 1_000;

/**
 * The shortest way from one sequence to another (E. W. Myers, An O(ND) Difference Algorithm, 1986); beyond
 * MOST_EDITS everything between the common ends counts as replaced.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): DiffPart[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (text: string): DiffPart => ({ kind: "same", text });
  return [
    ...before.slice(0, head).map(same),
    ...diffMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

function diffMiddle(before: readonly string[], after: readonly string[]): DiffPart[] {
  const trace = furthestReaches(before, after);
  if (!trace) {
    return [
      ...before.map((text): DiffPart => ({ kind: "removed", text })),
      ...after.map((text): DiffPart => ({ kind: "added", text })),
    ];
  }
  return walkBack(trace, before, after);
}

/** For each number of edits, how far along each diagonal one gets before it; null when it takes too many. */
function furthestReaches(before: readonly string[], after: readonly string[]): Map<number, number>[] | null {
  const most = Math.min(before.length + after.length, MOST_EDITS);
  const reach = new Map([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(new Map(reach));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = stepsDown(reach, diagonal, edits) ? at(reach, diagonal + 1) : at(reach, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return trace;
    }
  }
  return null;
}

function walkBack(
  trace: readonly Map<number, number>[],
  before: readonly string[],
  after: readonly string[],
): DiffPart[] {
  const backwards: DiffPart[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = trace[edits] ?? new Map<number, number>();
    const down = stepsDown(reach, x - y, edits);
    const diagonal = down ? x - y + 1 : x - y - 1;
    const fromX = at(reach, diagonal);
    const fromY = fromX - diagonal;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      x -= 1;
      y -= 1;
      backwards.push({ kind: "same", text: before[x] ?? "" });
    }
    if (edits === 0) break;
    if (down) {
      y -= 1;
      backwards.push({ kind: "added", text: after[y] ?? "" });
    } else {
      x -= 1;
      backwards.push({ kind: "removed", text: before[x] ?? "" });
    }
  }
  return backwards.reverse();
}

function stepsDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(reach, diagonal - 1) < at(reach, diagonal + 1);
}

function at(reach: ReadonlyMap<number, number>, diagonal: number): number {
  return reach.get(diagonal) ?? -1;
}
