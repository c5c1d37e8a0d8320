import { TopicShareChart } from "@/components/charts/topic-share-chart";
import { casesAddress, type ShownScope } from "@/components/rates/addresses";
import { GroupTable } from "@/components/rates/group-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Rates } from "@/lib/domain/rates";
import type { I18n } from "@/lib/i18n/create";

type TopicSectionProps = {
  i18n: I18n;
  scope: ShownScope;
  rates: Rates;
  groups: readonly { readonly key: string; readonly rates: Rates }[];
};

/** How the cases divide by topic, as a picture and with the rates of each. */
export function TopicSection({ i18n, scope, rates, groups }: TopicSectionProps) {
  const { t, format } = i18n;
  const title = t("dashboard.topics.title");
  const nameOf = (topic: string) => topic || t("dashboard.topics.none");
  const [top] = rates.topics;
  return (
    <Section title={title}>
      {top ? (
        <TopicShareChart
          title={t("dashboard.topics.chart")}
          summary={t("dashboard.topics.summary", {
            topic: nameOf(top.topic),
            count: top.count,
            share: format.percent(top.share),
          })}
          items={rates.topics.map(({ topic, count, share }) => ({
            label: nameOf(topic),
            count,
            share: format.percent(share),
          }))}
          table={{
            toggle: t("common.rate.table"),
            topic: t("dashboard.topics.topic"),
            count: t("dashboard.topics.count"),
            share: t("dashboard.topics.share"),
          }}
        />
      ) : null}
      <div className="mt-4">
        <GroupTable
          i18n={i18n}
          head={t("dashboard.topics.topic")}
          caption={t("dashboard.group.caption", { group: title })}
          rows={groups.map(({ key, rates: part }) => ({
            key,
            rates: part,
            // the list can't be asked for the cases without a topic
            name: key ? (
              <TextLink href={casesAddress(scope, "total", { topic: key })}>{key}</TextLink>
            ) : (
              nameOf(key)
            ),
          }))}
        />
      </div>
    </Section>
  );
}
