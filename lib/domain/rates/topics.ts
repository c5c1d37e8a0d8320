import type { CaseFacts } from "@/lib/domain/case-facts";

export interface TopicShare {
  /** As registered; empty when none is named. */
  readonly topic: string;
  readonly count: number;
  /** Of all eligible cases, between 0 and 1, not rounded. */
  readonly share: number;
}

/** How the eligible cases divide by topic, the most frequent first. Each case has one topic. */
export function topicShares(eligible: readonly CaseFacts[]): TopicShare[] {
  const counts = new Map<string, number>();
  for (const { topic } of eligible) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count, share: count / eligible.length }))
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
}
