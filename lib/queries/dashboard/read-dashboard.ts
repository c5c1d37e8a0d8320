import type { Context } from "@/lib/context/context";
import { keyCasesOn } from "@/lib/data/key-marks";
import { addMonths, dateInShanghai, earlierOf, yearOf } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { computeRates, setsAsOf } from "@/lib/domain/rates";
import { monthlyCourse } from "@/lib/domain/rates/course";
import { groupBySection, groupByTopic } from "@/lib/domain/rates/groups";
import { listUnits, listYears, nameSections } from "@/lib/queries/dashboard/list-choices";
import { type FigureScope, ledBy, loadFigures } from "@/lib/queries/dashboard/load-figures";
import type { DashboardFilter } from "@/lib/schemas/dashboard/dashboard-filter";

/**
 * Everything the dashboard shows of a year as of a day, of the cases the actor may see. Without a year: the
 * newest with cases that is not still to come; without a day, or with one after today: today. `previous` is
 * the year before on the same day twelve months earlier. The number of statements does not grow with the cases.
 * Throws NOT_PERMITTED.
 */
export async function readDashboard(context: Context, filter: DashboardFilter) {
  const { actor, clock } = context;
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const asOf = earlierOf(filter.asOf ?? today, today);
  const [years, units] = await Promise.all([listYears(context), listUnits(context)]);
  const year = filter.year ?? years.find((each) => each <= yearOf(today)) ?? yearOf(today);
  const scope: FigureScope = { year, asOf, unitId: filter.unit };
  const [whole, before, keyCases] = await Promise.all([
    loadFigures(context, scope),
    loadFigures(context, { ...scope, year: year - 1, asOf: addMonths(asOf, -12), sectionId: filter.section }),
    keyCasesOn(context.db, actor, { year, asOf }),
  ]);
  const sections = await nameSections(context, leadSections(whole.facts, filter.section));
  const { settings } = whole;
  const facts = ledBy(whole.facts, filter.section);
  const { eligible } = setsAsOf(facts, asOf);
  const day = { asOf, settings };
  return {
    today,
    futureAsked: filter.asOf !== undefined && filter.asOf > today,
    choices: { years: years.includes(year) ? years : [year, ...years], units, sections },
    scope: { ...scope, sectionId: filter.section },
    settings,
    keyCount: eligible.filter(({ handlingId }) => keyCases.has(handlingId)).length,
    rates: computeRates(facts, asOf, settings),
    previous: before.rates.total > 0 ? before.rates : null,
    course: monthlyCourse(eligible, asOf),
    bySection: groupBySection(eligible, day, actor),
    byTopic: groupByTopic(eligible, day),
  };
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>;

function leadSections(cases: readonly CaseFacts[], chosen: string | undefined): string[] {
  const found = cases.flatMap(({ leadSectionId }) => leadSectionId ?? []);
  return [...new Set(chosen ? [...found, chosen] : found)];
}
