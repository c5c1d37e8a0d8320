import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { I18n } from "@/lib/i18n/create";
import type { ReportView } from "@/lib/queries/report/read-report";

/** What stands against issuing a draft: places to fill in, and claims that the figures don't bear out. */
export function ReportChecks({ i18n, view }: { i18n: I18n; view: ReportView }) {
  const { t } = i18n;
  const { requests, claims } = view;
  if (requests.length + claims.length === 0) return <Notice tone="success">{t("reports.mend.none")}</Notice>;
  return (
    <Section title={t("reports.mend.title")}>
      {requests.length > 0 ? (
        <Notice tone="info" title={t("reports.mend.requests", { count: requests.length })}>
          <ul lang="zh-CN" className="grid gap-1">
            {[...new Set(requests)].map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {claims.length > 0 ? (
        <div className="mt-3">
          <Notice tone="warning" title={t("reports.mend.claims")}>
            <ul className="grid gap-1">
              {claims.map(({ clause, rate, truth }) => (
                <li key={`${rate} ${clause}`}>
                  {t("reports.mend.claim", { clause, rate: t(`dashboard.rate.${rate}`), truth })}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
    </Section>
  );
}
