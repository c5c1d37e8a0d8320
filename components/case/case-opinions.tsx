import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";

interface OpinionsCase {
  readonly opinions: readonly {
    readonly handlingId: string;
    readonly unit: string;
    readonly arrivedOn: CalendarDate | null;
    readonly documentNo: string;
    readonly body: string;
  }[];
  readonly opinionWaivers: readonly { readonly id: string; readonly reason: string }[];
}

/** What the co-handling units handed the lead unit, and which still owe it; nothing where nobody co-handles. */
export function CaseOpinions({ i18n, view }: { i18n: I18n; view: OpinionsCase }) {
  const { t, format } = i18n;
  if (view.opinions.length === 0) return null;
  return (
    <Section title={t("cases.page.opinions")}>
      <ul className="grid gap-3">
        {view.opinions.map(({ handlingId, unit, arrivedOn, documentNo, body }) => (
          <li key={handlingId} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              {unit}
              {arrivedOn ? (
                <span className="text-soft">
                  {[format.date(arrivedOn), documentNo].filter(Boolean).join(" · ")}
                </span>
              ) : (
                <Badge tone="warning">{t("cases.page.opinionMissing")}</Badge>
              )}
            </p>
            {body ? (
              <Disclosure summary={t("cases.page.opinionText")} open={body.length < 400}>
                <p className="whitespace-pre-wrap">{body}</p>
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
      {view.opinionWaivers.map(({ id, reason }) => (
        <p key={id} className="mt-3">
          {t("cases.page.opinionWaived", { reason })}
        </p>
      ))}
    </Section>
  );
}
