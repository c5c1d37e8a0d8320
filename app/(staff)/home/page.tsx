import { notFound } from "next/navigation";
import { WaitingPromises } from "@/app/(staff)/home/waiting-promises";
import { actWords } from "@/components/case/act-words";
import { DueLight } from "@/components/case/due-light";
import { overdueItems } from "@/components/home/overdue-items";
import { OverdueSections } from "@/components/home/overdue-sections";
import { PartSection } from "@/components/home/part-section";
import { RequestSection } from "@/components/home/request-section";
import { WaitingGroups } from "@/components/home/waiting-groups";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/lib/domain/actor";
import { canGenerally } from "@/lib/domain/permissions";
import { placesOfRole } from "@/lib/domain/places";
import type { I18n } from "@/lib/i18n/create";
import { countOverdue, type Overdue } from "@/lib/queries/home/count-overdue";
import { listOverdue } from "@/lib/queries/home/list-overdue";
import { listParts } from "@/lib/queries/home/list-parts";
import { listRequests } from "@/lib/queries/home/list-requests";
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
  const [i18n, waiting, overdue, late, requests, assisting, promised] = await Promise.all([
    getI18n(),
    load(listWaiting),
    // The secretariat's own list holds what the leaders' counts tell.
    actor.role === "SECRETARIAT" ? null : load(countOverdue),
    load(listOverdue),
    load(listRequests),
    load(listParts),
    load(listWaitingPromises),
  ]);
  const { t } = i18n;
  const { commitments, lookBacks } = promised;
  const nothing = [waiting.items, waiting.notices, requests, assisting.parts, commitments, lookBacks].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      <PageHeader
        title={t("home.title", { name: actor.name })}
        meaning={t("home.meaning")}
        action={
          canGenerally(actor, "delegate-sign-off") ? (
            <TextLink href="/delegations">{t("delegations.link")}</TextLink>
          ) : null
        }
      />
      {overdue ? <OverdueSection i18n={i18n} overdue={overdue} /> : null}
      {nothing ? (
        <EmptyState
          title={t("home.nothing")}
          action={<LinkButton href="/cases">{t("home.toCases")}</LinkButton>}
        >
          {t("home.nothingHint")}
        </EmptyState>
      ) : null}
      {waiting.items.length > 0 ? <WaitingSection i18n={i18n} waiting={waiting} actor={actor} /> : null}
      <PartSection i18n={i18n} {...assisting} />
      <RequestSection i18n={i18n} requests={requests} ofUnits={actor.unitId === null} />
      {waiting.notices.length > 0 ? (
        <Section title={t("home.notices")}>
          <QueueList
            label={t("home.notices")}
            items={waiting.notices.map((n) => noticeItem(i18n, actor.role, n))}
          />
        </Section>
      ) : null}
      <WaitingPromises i18n={i18n} promised={promised} />
      {late ? <OverdueSections i18n={i18n} overdue={late} /> : null}
    </>
  );
}

/** What leaders press others for; the secretariat, who does the pressing, sees each below. */
function OverdueSection({ i18n: { t }, overdue }: { i18n: I18n; overdue: Overdue }) {
  const items = overdueItems(t, overdue);
  if (items.length === 0) return null;
  return (
    <Section title={t("home.toPress")}>
      <QueueList label={t("home.toPress")} items={items} />
    </Section>
  );
}

function WaitingSection({ i18n, waiting, actor }: { i18n: I18n; waiting: Waiting; actor: Actor }) {
  const { t } = i18n;
  const { groups, items, total } = waiting;
  const left = total - items.length;
  return (
    <Section
      title={t("home.waiting")}
      meaning={<WaitingGroups t={t} groups={groups} sectionId={actor.sectionId} />}
      action={<WaitingActs i18n={i18n} waiting={waiting} actor={actor} />}
    >
      <QueueList label={t("home.waiting")} items={items.map((item) => queueItem(i18n, waiting, item))} />
      {left > 0 ? (
        <p className="mt-3 text-soft">
          {t("home.more", { count: left })} <TextLink href="/cases">{t("home.allCases")}</TextLink>
        </p>
      ) : null}
    </Section>
  );
}

function WaitingActs({ i18n: { t }, waiting, actor }: { i18n: I18n; waiting: Waiting; actor: Actor }) {
  const toAssign = waiting.groups.find(({ act }) => act === "assign-sections")?.count ?? 0;
  return (
    <span className="flex flex-wrap items-center gap-4">
      {toAssign > 1 && canGenerally(actor, "assign-many") ? (
        <LinkButton href="/cases/assign" size="small">
          {t("assign.open")}
        </LinkButton>
      ) : null}
      <TextLink href="/cases">{t("home.allCases")}</TextLink>
    </span>
  );
}

function queueItem(i18n: I18n, { today }: Waiting, item: Waiting["items"][number]) {
  const { t } = i18n;
  const missing = item.state === "IN_PROGRESS" && !item.contacted;
  const act = missing ? ("record-contact" as const) : item.act;
  return {
    id: item.handlingId,
    sentence: (
      <TextLink href={`/cases/${item.handlingId}`}>
        {t("home.item.base", { number: item.number, title: item.title })}
      </TextLink>
    ),
    light: <DueLight i18n={i18n} light={item.light} dueOn={item.dueOn} today={today} state={item.state} />,
    meta: [
      t(`domain.state.${item.state}`),
      ...(item.sentBack ? [t("home.item.sentBack")] : []),
      ...(missing ? [t("home.item.contactMissing")] : []),
    ].join(" · "),
    act: act
      ? { href: `/cases/${item.handlingId}/${act}`, label: actWords(t, act, item.opinion) }
      : { href: `/cases/${item.handlingId}`, label: t("home.toCase") },
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
