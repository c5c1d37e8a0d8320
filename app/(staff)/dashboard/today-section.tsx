import { overdueItems } from "@/components/home/overdue-items";
import { WaitingGroups } from "@/components/home/waiting-groups";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { countOverdue } from "@/lib/queries/home/count-overdue";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { load } from "@/lib/request/load";

/** What needs this person today, whatever the year: what waits for the own act, and what is overdue. */
export async function TodaySection({ i18n: { t } }: { i18n: I18n }) {
  const [{ groups, notices }, overdue] = await Promise.all([load(listWaiting), load(countOverdue)]);
  const pressing = overdue ? overdueItems(t, overdue) : [];
  const nothing = groups.length === 0 && notices.length === 0 && pressing.length === 0;
  return (
    <Section
      title={t("dashboard.today.title")}
      action={<TextLink href="/home">{t("dashboard.today.all")}</TextLink>}
    >
      {nothing ? <p className="text-soft">{t("home.nothing")}</p> : null}
      <WaitingGroups t={t} groups={groups} sectionId={null} />
      {notices.length > 0 ? (
        <p className="mt-1">
          <TextLink href="/home">{t("dashboard.today.notices", { count: notices.length })}</TextLink>
        </p>
      ) : null}
      {pressing.map(({ id, sentence, act }) => (
        <p key={id} className="mt-1 flex flex-wrap gap-x-3">
          <span>{sentence}</span>
          <TextLink href={act.href}>{act.label}</TextLink>
        </p>
      ))}
    </Section>
  );
}
