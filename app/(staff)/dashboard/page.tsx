import { keyCasesAddress } from "@/components/rates/addresses";
import { CountCards } from "@/components/rates/count-cards";
import { CourseSection } from "@/components/rates/course-section";
import { DashboardFilters } from "@/components/rates/dashboard-filters";
import { Definitions } from "@/components/rates/definitions";
import { LeadSections } from "@/components/rates/lead-sections";
import { OutcomeCards, RateCards } from "@/components/rates/rate-cards";
import { RateParts } from "@/components/rates/rate-parts";
import { TopicSection } from "@/components/rates/topic-section";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { type Dashboard, readDashboard } from "@/lib/queries/dashboard/read-dashboard";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { dashboardFilterSchema } from "@/lib/schemas/dashboard/dashboard-filter";

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The figures of a year as of a day; its filters live in the address. */
export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const filter = dashboardFilterSchema.parse(await searchParams);
  const [i18n, dashboard] = await Promise.all([getI18n(), load((context) => readDashboard(context, filter))]);
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
          <LinkButton href="/reports" variant="secondary">
            {t("reports.toReports")}
          </LinkButton>
        }
      />
      <DashboardFilters i18n={i18n} scope={scope} today={today} {...choices} />
      {dashboard.futureAsked ? <Notice tone="info">{t("dashboard.future")}</Notice> : null}
      {rates.total === 0 ? (
        <EmptyState title={t("dashboard.empty.title", { year, date })}>
          {t("dashboard.empty.hint")}
        </EmptyState>
      ) : (
        <Figures i18n={i18n} dashboard={dashboard} />
      )}
    </>
  );
}

function Figures({ i18n, dashboard }: { i18n: I18n; dashboard: Dashboard }) {
  const { t } = i18n;
  const { scope, choices, rates, previous, settings, course, bySection, byTopic } = dashboard;
  return (
    <div className="mt-6">
      <Section title={t("dashboard.count.title")}>
        <CountCards i18n={i18n} scope={scope} rates={rates} />
        {dashboard.keyCount > 0 ? (
          <p className="mt-3">
            <TextLink href={keyCasesAddress(scope)}>
              {t("dashboard.count.key", { count: dashboard.keyCount })}
            </TextLink>
          </p>
        ) : null}
      </Section>
      <Section title={t("dashboard.rates.title")} meaning={t("dashboard.rates.meaning")}>
        <RateCards i18n={i18n} scope={scope} rates={rates} previous={previous} settings={settings} />
      </Section>
      <Section title={t("dashboard.outcome.title")} meaning={t("dashboard.outcome.meaning")}>
        <OutcomeCards i18n={i18n} scope={scope} rates={rates} previous={previous} settings={settings} />
      </Section>
      <Section title={t("dashboard.parts.title")}>
        <RateParts i18n={i18n} scope={scope} rates={rates} />
        <Definitions i18n={i18n} settings={settings} />
      </Section>
      <TopicSection i18n={i18n} scope={scope} rates={rates} groups={byTopic} />
      <CourseSection i18n={i18n} course={course} />
      <LeadSections
        i18n={i18n}
        scope={scope}
        groups={bySection}
        sections={choices.sections}
        replied={rates.reply.numerator}
      />
    </div>
  );
}
