import { DueLight } from "@/components/case/due-light";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type HandlingState, stateAllows } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface Named {
  readonly handlingId: string;
  readonly number: string;
  readonly title: string;
}

interface Overdue {
  readonly today: CalendarDate;
  readonly cases: {
    readonly count: number;
    readonly items: readonly (Named & {
      readonly state: HandlingState;
      readonly section: string | null;
      readonly dueOn: CalendarDate | null;
    })[];
  };
  readonly notices: {
    readonly count: number;
    readonly items: readonly (Named & {
      readonly id: string;
      readonly year: number;
      readonly serial: number;
      readonly section: string;
      readonly daysLate: number;
    })[];
  };
}

type OverdueProps = { i18n: I18n; overdue: Overdue };

/** What has run past its day and has to be pressed for: cases, and notices nobody answered. */
export function OverdueSections({ i18n, overdue }: OverdueProps) {
  return (
    <>
      {overdue.cases.count > 0 ? <OverdueCases i18n={i18n} overdue={overdue} /> : null}
      {overdue.notices.count > 0 ? <OverdueNotices i18n={i18n} overdue={overdue} /> : null}
    </>
  );
}

function OverdueCases({ i18n, overdue: { cases, today } }: OverdueProps) {
  const { t } = i18n;
  const title = t("home.lateCases", { count: cases.count });
  return (
    <Section
      title={title}
      action={<TextLink href="/cases?light=RED">{t("home.all", { count: cases.count })}</TextLink>}
    >
      <QueueList
        label={title}
        items={cases.items.map(({ handlingId, state, section, dueOn, ...name }) => {
          const presses = stateAllows("issue-supervision-notice", state);
          return {
            id: handlingId,
            sentence: <TextLink href={`/cases/${handlingId}`}>{t("home.item.base", name)}</TextLink>,
            light: <DueLight i18n={i18n} light="RED" dueOn={dueOn} today={today} />,
            meta: [section, t(`domain.state.${state}`)].filter(Boolean).join(" · "),
            act: presses
              ? {
                  href: `/cases/${handlingId}/issue-supervision-notice`,
                  label: t("cases.act.issue-supervision-notice"),
                }
              : { href: `/cases/${handlingId}`, label: t("home.toCase") },
          };
        })}
      />
    </Section>
  );
}

function OverdueNotices({ i18n: { t }, overdue: { notices } }: OverdueProps) {
  const title = t("home.lateNotices", { count: notices.count });
  return (
    <Section
      title={title}
      action={<TextLink href="/supervision?tab=open">{t("home.all", { count: notices.count })}</TextLink>}
    >
      <QueueList
        label={title}
        items={notices.items.map(({ id, handlingId, year, serial, section, daysLate, ...name }) => ({
          id,
          sentence: t("home.noticeLate", { year: String(year), serial, title: name.title }),
          meta: [section, t("cases.overdue", { days: daysLate })].join(" · "),
          act: { href: `/cases/${handlingId}`, label: t("home.toCase") },
        }))}
      />
    </Section>
  );
}
