import { DueLight } from "@/components/case/due-light";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import type { listWaitingPromises, PromiseAct } from "@/lib/queries/home/list-waiting-promises";

type Promised = Awaited<ReturnType<typeof listWaitingPromises>>;
type WaitingPromisesProps = { i18n: I18n; promised: Promised };

/** Commitments and look-backs that wait for this person, overdue ones lit. */
export function WaitingPromises({ i18n, promised }: WaitingPromisesProps) {
  const { t } = i18n;
  return (
    <>
      {promised.commitments.length > 0 ? (
        <Section title={t("promises.home.title")}>
          <QueueList
            label={t("promises.home.title")}
            items={promised.commitments.map((item) => commitmentItem(i18n, promised, item))}
          />
        </Section>
      ) : null}
      {promised.lookBacks.length > 0 ? (
        <Section title={t("promises.home.lookBacks")}>
          <QueueList
            label={t("promises.home.lookBacks")}
            items={promised.lookBacks.map((item) => lookBackItem(i18n, promised, item))}
          />
        </Section>
      ) : null}
    </>
  );
}

function sentenceKey(act: PromiseAct) {
  switch (act) {
    case "report-commitment":
      return "promises.home.toReport";
    case "confirm-commitment":
      return "promises.home.toConfirm";
    case "send-explanation":
      return "promises.home.toExplain";
    case null:
      return "promises.home.overdue";
  }
}

function commitmentItem(i18n: I18n, { today }: Promised, item: Promised["commitments"][number]) {
  const { t } = i18n;
  const { act, light, dueOn, handlingId, measure, number, outcome } = item;
  return {
    id: item.id,
    sentence: (
      <TextLink href={`/cases/${handlingId}`}>
        {t(sentenceKey(act), {
          measure,
          number,
          outcome: outcome ? t(`domain.commitmentStanding.${outcome}`) : "",
        })}
      </TextLink>
    ),
    ...(light === "NONE"
      ? {}
      : { light: <DueLight i18n={i18n} light={light} dueOn={dueOn} today={today} /> }),
    act: act
      ? { href: `/cases/${handlingId}/${act}?commitment=${item.id}`, label: t(`cases.act.${act}`) }
      : { href: `/cases/${handlingId}`, label: t("promises.home.open") },
  };
}

function lookBackItem(i18n: I18n, { today }: Promised, item: Promised["lookBacks"][number]) {
  const { t, format } = i18n;
  const { plannedOn, light, handlingId, number, title } = item;
  return {
    id: item.id,
    sentence: t("promises.home.toLookBack", { day: format.date(plannedOn), number, title }),
    light: <DueLight i18n={i18n} light={light} dueOn={plannedOn} today={today} />,
    act: { href: `/cases/${handlingId}/record-look-back`, label: t("cases.act.record-look-back") },
  };
}
