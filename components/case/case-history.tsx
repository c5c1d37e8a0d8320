import { eventSentence } from "@/components/case/timeline-sentence";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import type { I18n } from "@/lib/i18n/create";

export interface HistoryEvent {
  readonly id: bigint;
  readonly at: Date;
  readonly type: string;
  readonly data: unknown;
  readonly actor: { readonly name: string } | null;
}

/** Every act on the case in plain sentences, the newest first. */
export function CaseHistory({ i18n, events }: { i18n: I18n; events: readonly HistoryEvent[] }) {
  const { t, format } = i18n;
  return (
    <Section title={t("cases.page.timeline")}>
      <Timeline
        label={t("cases.page.timeline")}
        items={events.map((event) => ({
          id: String(event.id),
          ...eventSentence(i18n, event),
          who: event.actor?.name ?? t("admin.inbox.system"),
          when: format.moment(event.at),
          dateTime: event.at.toISOString(),
        }))}
      />
    </Section>
  );
}
