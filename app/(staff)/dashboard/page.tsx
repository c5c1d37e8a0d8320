import { CompareSection } from "@/app/(staff)/dashboard/compare-section";
import { OwnCases } from "@/app/(staff)/dashboard/own-cases";
import { PipelineSection } from "@/app/(staff)/dashboard/pipeline-section";
import { RateCourseSection } from "@/app/(staff)/dashboard/rate-course-section";
import { TodaySection } from "@/app/(staff)/dashboard/today-section";
import { figuresFileAddress, keyCasesAddress } from "@/components/rates/addresses";
import { CountCards } from "@/components/rates/count-cards";
import { CourseSection } from "@/components/rates/course-section";
import { DashboardFilters } from "@/components/rates/dashboard-filters";
import { Definitions } from "@/components/rates/definitions";
import { LeadSections } from "@/components/rates/lead-sections";
import { OutcomeCards, RateCards } from "@/components/rates/rate-cards";
import { RateParts } from "@/components/rates/rate-parts";
import { TopicSection } from "@/components/rates/topic-section";
import { UnitSection } from "@/components/rates/unit-section";
import { EmptyState } from "@/components/ui/empty-state";
import { FileLink } from "@/components/ui/file-link";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Role } from "@/lib/domain/actor";
import type { I18n } from "@/lib/i18n/create";
import { type Dashboard, readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The figures of a year as of a day; its filters live in the address. */
export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const filter = dashboardFilterSchema.parse(await searchParams);
  const [i18n, actor, dashboard] = await Promise.all([
    getI18n(),
    requireActor(),
    load((context) => readDashboard(context, filter)),
  ]);
  const { t, format } = i18n;
  const { scope, choices, today, rates } = dashboard;
  const year = String(scope.year);
  const date = format.date(scope.asOf);
  return (
    <>
      <PageHeader
        title={t("dashboard.title", { year })}
        meaning={t("dashboard.meaning", { date })}
        action={
          <>
            <PrintButton>{t("dashboard.print")}</PrintButton>
            <FileLink href={figuresFileAddress(scope)} variant="secondary">
              {t("dashboard.file")}
            </FileLink>
            <LinkButton href="/reports" variant="secondary">
              {t("reports.toReports")}
            </LinkButton>
          </>
        }
      />
      <DashboardFilters i18n={i18n} scope={scope} today={today} {...choices} />
      {dashboard.futureAsked ? <Notice tone="info">{t("dashboard.future")}</Notice> : null}
      {rates.total === 0 ? (
        <EmptyState title={t("dashboard.empty.title", { year, date })}>
          {t("dashboard.empty.hint")}
        </EmptyState>
      ) : (
        <Figures i18n={i18n} dashboard={dashboard} role={actor.role} />
      )}
    </>
  );
}

function Figures({ i18n, dashboard, role }: { i18n: I18n; dashboard: Dashboard; role: Role }) {
  const parts = partsFor(role, dashboard);
  return (
    <div className="mt-6">
      {parts.map((name) => (
        <Part key={name} name={name} i18n={i18n} dashboard={dashboard} />
      ))}
    </div>
  );
}

/** What each role looks for first; everybody finds all of it that there is. */
function partsFor(role: Role, { byUnit, scope, today }: Dashboard): PartName[] {
  const rates: PartName[] = ["count", "rates"];
  const whole: PartName[] = ["outcome", "parts", "topics", "course", "compare"];
  const now: PartName[] = scope.asOf === today ? ["today"] : [];
  if (role === "SECRETARIAT") return [...now, "pipeline", ...rates, "sections", "rateCourse", ...whole];
  if (role === "OVERSEER")
    return [
      ...rates,
      ...(byUnit.length > 1 ? ["units" as const] : []),
      "rateCourse",
      "sections",
      "pipeline",
      ...whole,
    ];
  if (role === "LEADER") return [...now, ...rates, "rateCourse", "sections", "pipeline", ...whole];
  return [
    ...(scope.asOf === today ? ["own" as const] : []),
    ...rates,
    "pipeline",
    "sections",
    "rateCourse",
    ...whole,
  ];
}

type PartName =
  | "today"
  | "own"
  | "count"
  | "rates"
  | "outcome"
  | "parts"
  | "topics"
  | "course"
  | "rateCourse"
  | "sections"
  | "units"
  | "pipeline"
  | "compare";

function Part({ name, i18n, dashboard }: { name: PartName; i18n: I18n; dashboard: Dashboard }) {
  const { t } = i18n;
  const { scope, choices, rates, beside, settings, by } = dashboard;
  const shared = { i18n, scope };
  const order = { by, minimum: settings.rankingMinimumCases };
  switch (name) {
    case "today":
      return <TodaySection i18n={i18n} />;
    case "own":
      return <OwnCases i18n={i18n} year={scope.year} />;
    case "count":
      return <CountPart i18n={i18n} dashboard={dashboard} />;
    case "rates":
      return (
        <Section title={t("dashboard.rates.title")} meaning={t("dashboard.rates.meaning")}>
          <RateCards {...shared} rates={rates} beside={beside} settings={settings} />
        </Section>
      );
    case "outcome":
      return (
        <Section title={t("dashboard.outcome.title")} meaning={t("dashboard.outcome.meaning")}>
          <OutcomeCards {...shared} rates={rates} beside={beside} settings={settings} />
        </Section>
      );
    case "parts":
      return (
        <Section title={t("dashboard.parts.title")}>
          <RateParts {...shared} rates={rates} />
          <Definitions i18n={i18n} settings={settings} />
        </Section>
      );
    case "topics":
      return <TopicSection {...shared} rates={rates} groups={dashboard.byTopic} />;
    case "course":
      return <CourseSection i18n={i18n} course={dashboard.course} />;
    case "rateCourse":
      return <RateCourseSection i18n={i18n} course={dashboard.rateCourse} />;
    case "sections":
      return (
        <LeadSections
          {...shared}
          {...order}
          groups={dashboard.bySection}
          sections={choices.sections}
          replied={rates.reply.numerator}
        />
      );
    case "units":
      return <UnitSection {...shared} {...order} groups={dashboard.byUnit} units={choices.units} />;
    case "pipeline":
      return <PipelineSection {...shared} asOf={scope.asOf} stages={dashboard.pipeline} />;
    case "compare":
      return <CompareSection i18n={i18n} dashboard={dashboard} />;
  }
}

function CountPart({ i18n, dashboard }: { i18n: I18n; dashboard: Dashboard }) {
  const { t } = i18n;
  const { scope, rates, keyCount } = dashboard;
  return (
    <Section title={t("dashboard.count.title")}>
      <CountCards i18n={i18n} scope={scope} rates={rates} />
      {keyCount > 0 ? (
        <p className="mt-3">
          <TextLink href={keyCasesAddress(scope)}>{t("dashboard.count.key", { count: keyCount })}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}
