import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { RequestDecision } from "@/lib/domain/requests";
import type { I18n } from "@/lib/i18n/create";

interface Decided {
  readonly id: string;
  readonly reason: string;
  readonly decision: RequestDecision | null;
  readonly decisionRemark: string;
  readonly approver: string;
  readonly decidedOn: CalendarDate | null;
}

export interface RequestsCase {
  readonly returns: readonly (Decided & {
    readonly proposedUnit: string;
    readonly askedOn: CalendarDate;
    readonly lateReason: string;
  })[];
  readonly extensions: readonly (Decided & {
    readonly dueOn: CalendarDate;
    readonly requestedDueOn: CalendarDate;
    readonly grantedDueOn: CalendarDate | null;
  })[];
  readonly suspensions: readonly {
    readonly id: string;
    readonly fromOn: CalendarDate;
    readonly untilOn: CalendarDate | null;
    readonly reason: string;
  }[];
  readonly withdrawal: { readonly withdrawnOn: CalendarDate; readonly evidence: string } | null;
}

/** Returns, extensions, pauses and the withdrawal, with who decided what; nothing when there were none. */
export function CaseRequests({ i18n, view }: { i18n: I18n; view: RequestsCase }) {
  const { t, format } = i18n;
  const { returns, extensions, suspensions, withdrawal } = view;
  if (returns.length + extensions.length + suspensions.length === 0 && !withdrawal) return null;
  return (
    <Section title={t("cases.page.requests")}>
      <ul className="grid gap-3">
        {withdrawal ? (
          <Entry
            title={t("cases.page.withdrawn", { day: format.date(withdrawal.withdrawnOn) })}
            lines={[withdrawal.evidence]}
          />
        ) : null}
        {returns.map((each) => (
          <Entry
            key={each.id}
            title={t("cases.page.returnAsked", {
              day: format.date(each.askedOn),
              unit: each.proposedUnit,
            })}
            lines={[each.reason, each.lateReason ? t("cases.page.late", { reason: each.lateReason }) : ""]}
            verdict={<Verdict i18n={i18n} request={each} granted="" />}
          />
        ))}
        {extensions.map((each) => (
          <Entry
            key={each.id}
            title={t("cases.page.extensionAsked", {
              from: format.date(each.dueOn),
              to: format.date(each.requestedDueOn),
            })}
            lines={[each.reason]}
            verdict={
              <Verdict
                i18n={i18n}
                request={each}
                granted={
                  each.grantedDueOn ? t("cases.page.extendedTo", { day: format.date(each.grantedDueOn) }) : ""
                }
              />
            }
          />
        ))}
        {suspensions.map(({ id, fromOn, untilOn, reason }) => (
          <Entry
            key={id}
            title={
              untilOn
                ? t("cases.page.suspended", { from: format.date(fromOn), until: format.date(untilOn) })
                : t("cases.page.suspendedStill", { from: format.date(fromOn) })
            }
            lines={[reason]}
          />
        ))}
      </ul>
    </Section>
  );
}

function Entry({
  title,
  lines,
  verdict,
}: {
  title: string;
  lines: readonly string[];
  verdict?: React.ReactNode;
}) {
  return (
    <li className="border-l-2 border-line pl-3">
      <p className="font-medium">{title}</p>
      {lines.filter(Boolean).map((line) => (
        <p key={line} className="whitespace-pre-wrap">
          {line}
        </p>
      ))}
      {verdict}
    </li>
  );
}

const tones = { GRANTED: "success", REFUSED: "danger" } as const;

function Verdict({ i18n, request, granted }: { i18n: I18n; request: Decided; granted: string }) {
  const { t, format } = i18n;
  const { decision, approver, decidedOn, decisionRemark } = request;
  if (!decision) return <Badge tone="warning">{t("cases.page.requestWaiting")}</Badge>;
  const words = [granted, approver, decidedOn ? format.date(decidedOn) : "", decisionRemark].filter(Boolean);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Badge tone={tones[decision]}>{t(`domain.requestDecision.${decision}`)}</Badge>
      <span>{words.join(" · ")}</span>
    </p>
  );
}
