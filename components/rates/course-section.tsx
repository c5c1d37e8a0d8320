import { MonthlyCourseChart } from "@/components/charts/monthly-course-chart";
import { Section } from "@/components/ui/section";
import type { MonthStanding } from "@/lib/domain/rates/course";
import type { I18n } from "@/lib/i18n/create";

/** The course of the year: what had been delivered and what was answered of it, month by month. */
export function CourseSection({ i18n, course }: { i18n: I18n; course: readonly MonthStanding[] }) {
  const { t, format } = i18n;
  const last = course.at(-1);
  if (!last) return null;
  const title = t("dashboard.course.title");
  const { delivered, replied } = last;
  return (
    <Section title={title}>
      <MonthlyCourseChart
        title={`${t("dashboard.course.delivered")} · ${t("dashboard.course.replied")}`}
        summary={t("dashboard.course.summary", { month: format.month(last.month), delivered, replied })}
        months={course.map(({ month, ...counts }) => ({ label: format.month(month), ...counts }))}
        names={{
          month: t("dashboard.course.month"),
          delivered: t("dashboard.course.delivered"),
          replied: t("dashboard.course.replied"),
        }}
        tableToggle={t("common.rate.table")}
      />
    </Section>
  );
}
