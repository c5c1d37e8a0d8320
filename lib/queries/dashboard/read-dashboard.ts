import type { Context } from "@/lib/context/context";
import { keyCasesOn } from "@/lib/data/key-marks";
import { addMonths, type CalendarDate, dateInShanghai, earlierOf, yearOf } from "@/lib/domain/calendar-date";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { computeRates, setsAsOf } from "@/lib/domain/rates";
import { monthlyCourse } from "@/lib/domain/rates/course";
import { groupBySection, groupByTopic, groupByUnit } from "@/lib/domain/rates/groups";
import { rateCourse, yearBefore } from "@/lib/domain/rates/rate-course";
import { listUnits, listYears, nameSections } from "@/lib/queries/dashboard/list-choices";
import { type FigureScope, type Figures, ledBy, loadFigures } from "@/lib/queries/dashboard/load-figures";
import { readPipeline } from "@/lib/queries/dashboard/read-pipeline";
import type { DashboardFilter } from "@/lib/schemas/dashboard/dashboard-filter";

/**
 * Everything the dashboard shows of a year as of a day, of the cases the actor may see. Without a year: the
 * newest with cases that is not still to come; without a day, or with one after today: today. It is set beside the
 * year and day asked for, without them the year before on the same day twelve months earlier. The number of
 * statements does not grow with the cases. Throws NOT_PERMITTED.
 */
export async function readDashboard(context: Context, filter: DashboardFilter) {
  const { actor, clock } = context;
  if (!canGenerally(actor, "read-dashboard")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const asOf = earlierOf(filter.asOf ?? today, today);
  const [years, units] = await Promise.all([listYears(context), listUnits(context)]);
  const year = filter.year ?? years.find((each) => each <= yearOf(today)) ?? yearOf(today);
  const scope: FigureScope = { year, asOf, unitId: filter.unit };
  const beside = besideOf(filter, year, asOf, today);
  const [whole, before, keyCases] = await Promise.all([
    loadFigures(context, scope),
    loadFigures(context, { ...scope, ...beside, sectionId: filter.section }),
    keyCasesOn(context.db, actor, { year, asOf }),
  ]);
  const lastYear = { year: year - 1, asOf: addMonths(asOf, -12) };
  const past =
    beside.year === lastYear.year
      ? before
      : await loadFigures(context, { ...scope, ...lastYear, sectionId: filter.section });
  const sections = await nameSections(context, leadSections(whole.facts, filter.section));
  const { settings } = whole;
  const facts = ledBy(whole.facts, filter.section);
  const { eligible } = setsAsOf(facts, asOf);
  const day = { asOf, settings };
  const course = monthlyCourse(eligible, asOf);
  return {
    today,
    futureAsked: filter.asOf !== undefined && filter.asOf > today,
    choices: { years: years.includes(year) ? years : [year, ...years], units, sections },
    scope: { ...scope, sectionId: filter.section, withYear: filter.withYear, withDay: filter.withDay },
    by: filter.by ?? null,
    settings,
    keyCount: eligible.filter(({ handlingId }) => keyCases.has(handlingId)).length,
    rates: computeRates(facts, asOf, settings),
    beside:
      before.rates.total > 0
        ? {
            ...beside,
            rates: before.rates,
            isLastYear: beside.year === lastYear.year && beside.asOf === lastYear.asOf,
          }
        : null,
    pipeline: await readPipeline(context, { ...scope, sectionId: filter.section }, eligible),
    course,
    rateCourse: coursesOf(
      facts,
      past,
      course.map(({ month }) => month),
      day,
    ),
    bySection: groupBySection(eligible, day, actor),
    byTopic: groupByTopic(eligible, day),
    byUnit: units.length > 0 ? groupByUnit(eligible, day) : [],
  };
}

export type Dashboard = Awaited<ReturnType<typeof readDashboard>>;

/** The year and day the figures are set beside; never a day to come. */
function besideOf(
  { withYear, withDay }: DashboardFilter,
  year: number,
  asOf: CalendarDate,
  today: CalendarDate,
) {
  const other = withYear ?? (withDay === undefined ? year - 1 : year);
  return { year: other, asOf: earlierOf(withDay ?? addMonths(asOf, 12 * (other - year)), today) };
}

/** The rates month by month, and those of the year before in the same months. */
function coursesOf(
  facts: readonly CaseFacts[],
  past: Figures,
  months: readonly string[],
  { asOf, settings }: Pick<Figures, "settings"> & { asOf: CalendarDate },
) {
  const now = rateCourse(facts, months, asOf, settings);
  const earlier = rateCourse(past.facts, months.map(yearBefore), addMonths(asOf, -12), past.settings);
  return now.map((point, index) => ({ ...point, before: earlier[index]?.rates ?? null }));
}

function leadSections(cases: readonly CaseFacts[], chosen: string | undefined): string[] {
  const found = cases.flatMap(({ leadSectionId }) => leadSectionId ?? []);
  return [...new Set(chosen ? [...found, chosen] : found)];
}
