import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { computeRates, type Rates } from "@/lib/domain/rates";
import { type Standing, standingOf, standings } from "@/lib/domain/rates/standing";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** A section, UNASSIGNED, or ELSEWHERE: led by a section that isn't the actor's, whose own assists. */
export type SectionKey = string | "UNASSIGNED" | "ELSEWHERE";

/** A part of the cases with its own figures. */
export interface Group<Key> {
  readonly key: Key;
  readonly rates: Rates;
  /** How many stood where, in the order of `standings`. */
  readonly standings: readonly number[];
}

type Day = { readonly asOf: CalendarDate; readonly settings: Settings };

/** The eligible cases by the section that led them that day, as far as the actor knows sections apart. */
export function groupBySection(cases: readonly CaseFacts[], day: Day, actor: Actor): Group<SectionKey>[] {
  const own = ownSections(actor);
  return group(cases, day, ({ leadSectionId }) => {
    if (leadSectionId === null) return "UNASSIGNED";
    return own === null || own.includes(leadSectionId) ? leadSectionId : "ELSEWHERE";
  });
}

/** The eligible cases by the unit that handles them, the one with the most first. */
export function groupByUnit(cases: readonly CaseFacts[], day: Day): Group<string>[] {
  return group(cases, day, ({ unitId }) => unitId);
}

/** The eligible cases by topic, the most frequent first. */
export function groupByTopic(cases: readonly CaseFacts[], day: Day): Group<string>[] {
  return group(cases, day, ({ topic }) => topic);
}

/** Null: every section. */
function ownSections(actor: Actor): readonly string[] | null {
  if (actor.sectionId !== null) return [actor.sectionId];
  return actor.role === "LEADER" && actor.leaderRank !== "CHIEF" ? actor.chargedSectionIds : null;
}

function group(cases: readonly CaseFacts[], day: Day, keyOf: (facts: CaseFacts) => string): Group<string>[] {
  const parts = new Map<string, CaseFacts[]>();
  for (const facts of cases) {
    const part = parts.get(keyOf(facts));
    if (part) part.push(facts);
    else parts.set(keyOf(facts), [facts]);
  }
  return [...parts]
    .map(([key, part]) => ({
      key,
      rates: computeRates(part, day.asOf, day.settings),
      standings: countStandings(part, day),
    }))
    .sort((a, b) => b.rates.total - a.rates.total || (a.key < b.key ? -1 : 1));
}

function countStandings(cases: readonly CaseFacts[], { asOf, settings }: Day): number[] {
  const found: Standing[] = cases.map((facts) => standingOf(facts, asOf, settings));
  return standings.map((standing) => found.filter((each) => each === standing).length);
}
