import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";

type RequestSectionProps = {
  i18n: I18n;
  requests: readonly {
    readonly id: string;
    readonly handlingId: string;
    readonly act: "decide-return" | "decide-extension";
    readonly number: string;
    readonly title: string;
    readonly askedOn: CalendarDate;
    readonly reason: string;
  }[];
};

/** Returns and extensions to decide; nothing when none wait. */
export function RequestSection({ i18n: { t, format }, requests }: RequestSectionProps) {
  if (requests.length === 0) return null;
  return (
    <Section title={t("home.requests")}>
      <QueueList
        label={t("home.requests")}
        items={requests.map(({ id, handlingId, act, number, title, askedOn, reason }) => ({
          id,
          sentence: t("home.item.base", { number, title }),
          meta: t("home.askedOn", { day: format.date(askedOn), reason }),
          act: { href: `/cases/${handlingId}/${act}`, label: t(`cases.act.${act}`) },
        }))}
      />
    </Section>
  );
}
