import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";

interface Request {
  readonly id: string;
  readonly handlingId: string;
  readonly act: "decide-return" | "decide-extension";
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly askedOn: CalendarDate;
  readonly reason: string;
  readonly decides: boolean;
}

type RequestSectionProps = {
  i18n: I18n;
  requests: readonly Request[];
  /** Whether the requests come from more than the own unit, so that each says from which. */
  ofUnits: boolean;
};

/** Returns and extensions: those to decide, then those that others decide; nothing when none wait. */
export function RequestSection({ i18n, requests, ofUnits }: RequestSectionProps) {
  const { t } = i18n;
  return [true, false].map((decides) => {
    const title = t(decides ? "home.requests" : "home.requestsElsewhere");
    const items = requests.filter((request) => request.decides === decides);
    return items.length > 0 ? (
      <Section key={title} title={title}>
        <QueueList label={title} items={items.map((request) => queueItem(i18n, request, ofUnits))} />
      </Section>
    ) : null;
  });
}

function queueItem({ t, format }: I18n, request: Request, ofUnits: boolean) {
  const { id, handlingId, act, number, title, unit, askedOn, reason, decides } = request;
  const asked = t(act === "decide-return" ? "home.returnAsked" : "home.extensionAsked", {
    day: format.date(askedOn),
    reason,
  });
  return {
    id,
    sentence: t("home.item.base", { number, title }),
    meta: [...(ofUnits ? [unit] : []), asked].join(" · "),
    act: decides
      ? { href: `/cases/${handlingId}/${act}`, label: t(`cases.act.${act}`) }
      : { href: `/cases/${handlingId}`, label: t("home.toCase") },
  };
}
