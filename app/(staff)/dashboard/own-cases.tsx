import { CaseTable } from "@/components/case/case-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { listCases } from "@/lib/queries/case/list-cases";
import { load } from "@/lib/request/load";

/** So many are shown; the list holds the rest. */
const SHOWN = 10;

/** What a section has open of a year, by due date, and where it is told what to do next. */
export async function OwnCases({ i18n, year }: { i18n: I18n; year: number }) {
  const { t } = i18n;
  const { rows, total, today } = await load((context) => listCases(context, { year, scope: "open" }));
  return (
    <Section
      title={t("dashboard.own.title")}
      meaning={t("dashboard.own.meaning")}
      action={<TextLink href="/home">{t("dashboard.own.next")}</TextLink>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t("dashboard.own.none")}>{t("dashboard.own.noneHint")}</EmptyState>
      ) : (
        <CaseTable i18n={i18n} rows={rows.slice(0, SHOWN)} today={today} />
      )}
      {total > SHOWN ? (
        <p className="mt-3">
          <TextLink href={`/cases?year=${year}&scope=open`}>
            {t("dashboard.own.all", { count: total })}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}
