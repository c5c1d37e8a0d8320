import { DueLight } from "@/components/case/due-light";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Light } from "@/lib/domain/lights";
import type { I18n } from "@/lib/i18n/create";

type PartSectionProps = {
  i18n: I18n;
  today: CalendarDate;
  parts: readonly {
    readonly id: string;
    readonly handlingId: string;
    readonly act: "acknowledge-assignment" | "record-progress";
    readonly number: string;
    readonly title: string;
    readonly leadSection: string;
    readonly dueOn: CalendarDate | null;
    readonly light: Light;
  }[];
};

/** What the section still owes where it assists; nothing when it owes nothing. */
export function PartSection({ i18n, today, parts }: PartSectionProps) {
  const { t } = i18n;
  if (parts.length === 0) return null;
  return (
    <Section title={t("home.parts")}>
      <QueueList
        label={t("home.parts")}
        items={parts.map(({ id, handlingId, act, number, title, leadSection, dueOn, light }) => ({
          id,
          sentence: t("home.item.base", { number, title }),
          light: <DueLight i18n={i18n} light={light} dueOn={dueOn} today={today} state="IN_PROGRESS" />,
          meta: t("home.partLead", { section: leadSection }),
          act: {
            href: `/cases/${handlingId}/${act}`,
            label: t(act === "record-progress" ? "home.handIn" : "cases.act.acknowledge-assignment"),
          },
        }))}
      />
    </Section>
  );
}
