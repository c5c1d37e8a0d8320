import { RateCourseChart } from "@/components/charts/rate-course-chart";
import { Section } from "@/components/ui/section";
import { type CourseRate, courseRates } from "@/lib/domain/rates/rate-course";
import type { I18n } from "@/lib/i18n/create";
import type { Dashboard } from "@/lib/queries/dashboard/read-dashboard";

/** The three rates month by month against the year before. */
export function RateCourseSection({ i18n, course }: { i18n: I18n; course: Dashboard["rateCourse"] }) {
  const { t, format } = i18n;
  const last = course.at(-1);
  if (!last) return null;
  return (
    <Section title={t("dashboard.rateCourse.title")} meaning={t("dashboard.rateCourse.meaning")}>
      <div className="grid gap-8 xl:grid-cols-2">
        {courseRates.map((name) => (
          <RateCourseChart
            key={name}
            title={t(`dashboard.rate.${name}`)}
            summary={summaryOf(i18n, last, name)}
            months={course.map(({ month, rates, before }) => ({
              label: format.month(month),
              now: rates[name],
              before: before?.[name] ?? null,
            }))}
            names={{
              month: t("dashboard.course.month"),
              now: t("dashboard.rateCourse.now"),
              before: t("dashboard.rateCourse.before"),
            }}
            percent={format.percent}
            tableToggle={t("common.rate.table")}
          />
        ))}
      </div>
    </Section>
  );
}

function summaryOf(
  { t, format }: I18n,
  { month, rates, before }: Dashboard["rateCourse"][number],
  name: CourseRate,
): string {
  const now = t("dashboard.rateCourse.summary", {
    month: format.month(month),
    now: format.percent(rates[name]),
  });
  const earlier = before?.[name] ?? null;
  return earlier === null
    ? `${now} ${t("dashboard.rateCourse.noBefore")}`
    : `${now} ${t("dashboard.rateCourse.yearBefore", { before: format.percent(earlier) })}`;
}
