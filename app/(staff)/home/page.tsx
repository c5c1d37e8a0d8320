import { notFound } from "next/navigation";
import { WaitingPromises } from "@/app/(staff)/home/waiting-promises";
import { DueLight } from "@/components/case/due-light";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import { placesOfRole } from "@/lib/domain/places";
import type { I18n } from "@/lib/i18n/create";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { listWaitingPromises } from "@/lib/queries/home/list-waiting-promises";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";

type Waiting = Awaited<ReturnType<typeof listWaiting>>;

/** What waits for this person, the most pressing first; not there for those whom no case waits for. */
export default async function HomePage() {
  const actor = await requireActor();
  if (!placesOfRole[actor.role].includes("home")) notFound();
  const [i18n, waiting, promised] = await Promise.all([
    getI18n(),
    load(listWaiting),
    load(listWaitingPromises),
  ]);
  const { t } = i18n;
  const nothing = [waiting.items, waiting.notices, promised.commitments, promised.lookBacks].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      <PageHeader title={t("home.title", { name: actor.name })} meaning={t("home.meaning")} />
      {nothing ? (
        <EmptyState
          title={t("home.nothing")}
          action={<LinkButton href="/cases">{t("home.toCases")}</LinkButton>}
        >
          {t("home.nothingHint")}
        </EmptyState>
      ) : null}
      {waiting.items.length > 0 ? (
        <Section title={t("home.waiting")} meaning={groupWords(i18n, waiting)}>
          <QueueList
            label={t("home.waiting")}
            items={waiting.items.map((item) => queueItem(i18n, waiting, item))}
          />
        </Section>
      ) : null}
      {waiting.notices.length > 0 ? (
        <Section title={t("home.notices")}>
          <QueueList
            label={t("home.notices")}
            items={waiting.notices.map((n) => noticeItem(i18n, actor.role, n))}
          />
        </Section>
      ) : null}
      <WaitingPromises i18n={i18n} promised={promised} />
    </>
  );
}

function groupWords({ t }: I18n, { groups }: Waiting): string {
  return groups
    .flatMap(({ act, count }) =>
      act in actWords ? [t(actWords[act as keyof typeof actWords], { count })] : [],
    )
    .join(" · ");
}

const actWords = {
  "assign-sections": "home.group.assign-sections",
  "acknowledge-assignment": "home.group.acknowledge-assignment",
  "save-draft": "home.group.save-draft",
  "confirm-draft": "home.group.confirm-draft",
  "proof-draft": "home.group.proof-draft",
  "sign-reply": "home.group.sign-reply",
  "issue-reply": "home.group.issue-reply",
} as const;

function queueItem(i18n: I18n, { today }: Waiting, item: Waiting["items"][number]) {
  const { t } = i18n;
  const missing = item.state === "IN_PROGRESS" && !item.contacted;
  const act = missing ? ("record-contact" as const) : item.act;
  return {
    id: item.handlingId,
    sentence: t("home.item.base", { number: item.number, title: item.title }),
    light: <DueLight i18n={i18n} light={item.light} dueOn={item.dueOn} today={today} />,
    meta: [t(`domain.state.${item.state}`), ...(missing ? [t("home.item.contactMissing")] : [])].join(" · "),
    act: act
      ? { href: `/cases/${item.handlingId}/${act}`, label: t(`cases.act.${act}`) }
      : { href: `/cases/${item.handlingId}`, label: t("home.toCases") },
  };
}

function noticeItem({ t }: I18n, role: string, notice: Waiting["notices"][number]) {
  const mine = role === "SECTION_HEAD";
  const { year, serial, title } = notice;
  return {
    id: notice.id,
    sentence: t(mine ? "home.noticeToAnswer" : "home.noticeToClose", { year: String(year), serial, title }),
    meta: dueText(t, notice.daysLeft),
    act: {
      href: `/cases/${notice.handlingId}/${mine ? "respond-to-notice" : "close-notice"}?notice=${notice.id}`,
      label: t(mine ? "cases.act.respond-to-notice" : "cases.act.close-notice"),
    },
  };
}

function dueText(t: I18n["t"], days: number): string {
  if (days === 0) return t("cases.dueToday");
  return days > 0 ? t("cases.daysLeft", { days }) : t("cases.overdue", { days: -days });
}
