import type { ReplyClassCode } from "@/lib/domain/reply-classes";

/** 回头看: why a case is looked back at. */
export const lookBackReasons = ["RULE", "SAMPLE"] as const;
export type LookBackReason = (typeof lookBackReasons)[number];

/** What a look-back finds: done, on schedule, not done. */
export const lookBackVerdicts = ["DONE", "ON_SCHEDULE", "NOT_DONE"] as const;
export type LookBackVerdict = (typeof lookBackVerdicts)[number];

/** The terms of a sample: the session's year, the class of the reply, the share in per cent, the seed. */
export interface SampleQuestion {
  readonly year: number;
  readonly class: ReplyClassCode;
  readonly share: number;
  readonly seed: string;
}

/**
 * A sample of ids: the given share in per cent, rounded up, and the same for the same seed whatever the order
 * in which the ids come, so that whoever knows the seed can draw it again. Rule: 回头看 by 抽查; the share is
 * chosen by whoever plans it.
 */
export function sampleOf(ids: readonly string[], sharePercent: number, seed: string): string[] {
  const all = [...new Set(ids)];
  const wanted = Math.ceil((all.length * Math.min(100, Math.max(0, sharePercent))) / 100);
  return all
    .map((id) => ({ id, place: fingerprint(`${seed} ${id}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.id < b.id ? -1 : 1))
    .slice(0, wanted)
    .map(({ id }) => id);
}

/** A short mark of a sample, by which the one planned is known to be the one that was shown. */
export function sampleMark(ids: readonly string[]): string {
  return `${ids.length}-${fingerprint([...ids].sort().join(" "))}`;
}

/** FNV-1a over UTF-16 units with a final mixing, as eight hexadecimal digits. For order only, not for secrets. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
