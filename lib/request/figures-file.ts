import type { Writable } from "node:stream";
import {
  type SheetColumn,
  type SheetValue,
  type WrittenSheet,
  writeBook,
} from "@/lib/documents/sheet/write-sheet";
import type { Rates } from "@/lib/domain/rates";
import { partRateNames, rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import { comparedRates } from "@/lib/domain/rates/ranking";
import { courseRates } from "@/lib/domain/rates/rate-course";
import { standings } from "@/lib/domain/rates/standing";
import { createI18n } from "@/lib/i18n/create";
import { leftOutWords } from "@/lib/i18n/left-out-words";
import { definitionOf } from "@/lib/i18n/rate-definition";
import type { Dashboard } from "@/lib/queries/dashboard/read-dashboard";

/** A file that goes to others is in the language of the office, whatever the reader's. */
const i18n = createI18n("zh");
const { t, format } = i18n;

/** Writes a dashboard as a workbook: its figures with their definitions, sections, topics, units, the course. */
export function figuresFile(stream: Writable, dashboard: Dashboard): Promise<void> {
  return writeBook(stream, [
    ratesSheet(dashboard),
    ...groupsOf(dashboard).map((each) => groupSheet(dashboard, each)),
    courseSheet(dashboard),
  ]);
}

interface Grouped {
  readonly title: string;
  readonly head: string;
  readonly of: readonly {
    readonly key: string;
    readonly rates: Rates;
    readonly standings: readonly number[];
  }[];
  readonly name: (key: string) => string;
}

function groupsOf({ bySection, byTopic, byUnit, choices }: Dashboard): Grouped[] {
  const sections = new Map(choices.sections.map(({ id, name }) => [id, name]));
  const units = new Map(choices.units.map(({ id, name }) => [id, name]));
  const apart = (key: string) => t(`dashboard.sections.${key === "ELSEWHERE" ? "ELSEWHERE" : "UNASSIGNED"}`);
  const all: Grouped[] = [
    {
      title: t("dashboard.sections.title"),
      head: t("dashboard.sections.section"),
      of: bySection,
      name: (key) => sections.get(key) ?? apart(key),
    },
    {
      title: t("dashboard.topics.title"),
      head: t("dashboard.topics.topic"),
      of: byTopic,
      name: (key) => key || t("dashboard.topics.none"),
    },
    {
      title: t("dashboard.units.title"),
      head: t("dashboard.filter.unit"),
      of: byUnit,
      name: (key) => units.get(key) ?? "",
    },
  ];
  return all.filter(({ of }) => of.length > 0);
}

function sheet(
  { scope }: Dashboard,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
): WrittenSheet {
  return {
    ...{ name, columns, rows },
    title: `${t("dashboard.title", { year: String(scope.year) })} · ${name}`,
    note: t("dashboard.sheet.note", { date: format.date(scope.asOf) }),
    footer: t("allocation.footer"),
  };
}

function ratesSheet(dashboard: Dashboard): WrittenSheet {
  const { rates, beside, settings } = dashboard;
  const rows = [...rateNames, ...partRateNames].map((name): SheetValue[] => {
    const isPart = name === "promisesKept" || name === "pointsAdopted";
    const of = (all: Rates) => (isPart ? all[name] : rateOf(all, name));
    const { numerator, denominator, rate } = of(rates);
    return [
      t(`dashboard.rate.${name}`),
      ...[numerator, denominator, rate],
      beside ? of(beside.rates).rate : null,
      definitionOf(t, name, settings),
      isPart ? "" : leftOutWords(i18n, rateOf(rates, name)).join("；"),
    ];
  });
  return sheet(
    dashboard,
    t("dashboard.sheet.rates"),
    [
      { head: t("dashboard.parts.rate"), width: 22 },
      { head: t("dashboard.sheet.numerator"), width: 9, kind: "number" },
      { head: t("dashboard.sheet.denominator"), width: 9, kind: "number" },
      { head: t("dashboard.parts.figure"), width: 10, kind: "percent" },
      { head: t("dashboard.sheet.beside"), width: 12, kind: "percent" },
      { head: t("dashboard.definitions.title"), width: 60 },
      { head: t("dashboard.parts.leftOut"), width: 36 },
    ],
    rows,
  );
}

const groupCounts = ["total", "lead", "coHandled"] as const;

function groupSheet(dashboard: Dashboard, { title, head, of, name }: Grouped): WrittenSheet {
  const columns: SheetColumn[] = [
    { head, width: 24 },
    ...groupCounts.map((each) => ({ head: t(`dashboard.group.${each}`), width: 8, kind: "number" as const })),
    ...comparedRates.map((each) => ({
      head: t(`dashboard.rate.${each}`),
      width: 12,
      kind: "percent" as const,
    })),
    ...standings.map((each) => ({
      ...{ head: t(`dashboard.sections.standing.${each}`), width: 10 },
      kind: "number" as const,
    })),
  ];
  const rows = of.map(({ key, rates, standings: counts }) => [
    name(key),
    ...groupCounts.map((each) => rates[each]),
    ...comparedRates.map((each) => rates[each].rate),
    ...counts,
  ]);
  return sheet(dashboard, title, columns, rows);
}

function courseSheet(dashboard: Dashboard): WrittenSheet {
  const { course, rateCourse } = dashboard;
  const rateColumn = (head: string): SheetColumn => ({ head, width: 16, kind: "percent" });
  const columns: SheetColumn[] = [
    { head: t("dashboard.course.month"), width: 12 },
    { head: t("dashboard.course.delivered"), width: 10, kind: "number" },
    { head: t("dashboard.course.replied"), width: 10, kind: "number" },
    ...courseRates.map((name) => rateColumn(t(`dashboard.rate.${name}`))),
    ...courseRates.map((name) =>
      rateColumn(t("dashboard.sheet.lastYear", { rate: t(`dashboard.rate.${name}`) })),
    ),
  ];
  const rows = course.map(({ month, delivered, replied }, index): SheetValue[] => {
    const point = rateCourse[index];
    return [
      ...[month, delivered, replied],
      ...courseRates.map((name) => point?.rates[name] ?? null),
      ...courseRates.map((name) => point?.before?.[name] ?? null),
    ];
  });
  return sheet(dashboard, t("dashboard.course.title"), columns, rows);
}
