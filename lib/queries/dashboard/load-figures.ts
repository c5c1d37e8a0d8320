import type { Context } from "@/lib/context/context";
import { loadCaseFacts } from "@/lib/data/case-facts";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai, endOfDayInShanghai } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { computeRates, type Rates } from "@/lib/domain/rates";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** Which cases, on which day. */
export interface FigureScope {
  /** The session's year. */
  readonly year: number;
  /** At the end of this day, Asia/Shanghai; not after today. */
  readonly asOf: CalendarDate;
  readonly unitId?: string | undefined;
  /** Only cases this section led on that day. */
  readonly sectionId?: string | undefined;
}

export interface Figures {
  readonly facts: readonly CaseFacts[];
  readonly settings: Settings;
  readonly rates: Rates;
}

/**
 * The figures of the cases the actor may see, by the definitions in force on that day; dashboard, list and
 * interface for machines all ask here.
 * Throws NOT_PERMITTED; INVALID for a day after today.
 */
export async function loadFigures(context: Context, scope: FigureScope): Promise<Figures> {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
  const { year, asOf, unitId, sectionId } = scope;
  if (asOf > dateInShanghai(clock.now())) throw invalid("asOf", "future");
  const settingScope = { unitId: unitId ?? actor.unitId, year, level: null, source: null };
  const [all, settings] = await Promise.all([
    loadCaseFacts(db, { actor, year, asOf, ...(unitId ? { unitId } : {}) }),
    loadSettings(db, settingScope, endOfDayInShanghai(asOf)),
  ]);
  const facts = ledBy(all, sectionId);
  return { facts, settings, rates: computeRates(facts, asOf, settings) };
}

/** The cases the section led on the day they were loaded for; all of them when none is named. */
export function ledBy(cases: readonly CaseFacts[], sectionId: string | undefined): readonly CaseFacts[] {
  return sectionId ? cases.filter(({ leadSectionId }) => leadSectionId === sectionId) : cases;
}
