import { StackedStatesChart } from "@/components/charts/stacked-states-chart";
import type { ShownScope } from "@/components/rates/addresses";
import { GroupTable } from "@/components/rates/group-table";
import { OrderLinks } from "@/components/rates/order-links";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Rates } from "@/lib/domain/rates";
import { type ComparedRate, rankBy } from "@/lib/domain/rates/ranking";
import { type Standing, standings } from "@/lib/domain/rates/standing";
import type { I18n } from "@/lib/i18n/create";

const tones = {
  DONE: "indigo",
  GREEN: "green",
  YELLOW: "yellow",
  ORANGE: "orange",
  RED: "red",
  NONE: "grey",
} as const satisfies Record<Standing, string>;

export interface SideGroup {
  readonly key: string;
  readonly rates: Rates;
  readonly standings: readonly number[];
}

type SideBySideProps = {
  i18n: I18n;
  scope: ShownScope;
  groups: readonly SideGroup[];
  words: {
    readonly title: string;
    readonly chart: string;
    readonly summary: string;
    readonly head: string;
  };
  nameOf: (key: string) => string;
  /** The dashboard of one group; null where there is none to go to. */
  addressOf: (key: string) => string | null;
  by: ComparedRate | null;
  /** So many cases at least make a group comparable. */
  minimum: number;
};

/** Parts of the cases side by side: where each stands as a picture, and its rates, in order of one if wished. */
export function SideBySide({ i18n, scope, groups, words, nameOf, addressOf, by, minimum }: SideBySideProps) {
  const { t } = i18n;
  const ordered = by ? rankBy(groups, by, minimum) : groups.map((group) => ({ group, rank: undefined }));
  return (
    <Section title={words.title}>
      <StackedStatesChart
        title={words.chart}
        summary={words.summary}
        rows={groups.map((group) => ({ label: nameOf(group.key), values: group.standings }))}
        series={standings.map((standing) => ({
          name: t(`dashboard.sections.standing.${standing}`),
          tone: tones[standing],
        }))}
        groupName={words.head}
        tableToggle={t("common.rate.table")}
      />
      <div className="mt-4">
        {groups.length > 1 ? <OrderLinks i18n={i18n} scope={scope} by={by} minimum={minimum} /> : null}
        <GroupTable
          i18n={i18n}
          head={words.head}
          caption={t("dashboard.group.caption", { group: words.title })}
          rows={ordered.map(({ group: { key, rates }, rank }) => ({
            ...{ key, rates },
            name: <GroupName name={nameOf(key)} href={addressOf(key)} key={key} />,
            ...(rank === undefined ? {} : { rank }),
          }))}
        />
      </div>
    </Section>
  );
}

function GroupName({ name, href }: { name: string; href: string | null }) {
  return href === null ? name : <TextLink href={href}>{name}</TextLink>;
}

/** How many cases stood so, over all groups. */
export function sumOf(groups: readonly SideGroup[], standing: Standing): number {
  return groups.reduce((sum, group) => sum + (group.standings[standings.indexOf(standing)] ?? 0), 0);
}
