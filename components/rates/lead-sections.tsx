import { StackedStatesChart } from "@/components/charts/stacked-states-chart";
import { dashboardAddress, type ShownScope } from "@/components/rates/addresses";
import { GroupTable } from "@/components/rates/group-table";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Rates } from "@/lib/domain/rates";
import { type Standing, standings } from "@/lib/domain/rates/standing";
import type { I18n, Translate } from "@/lib/i18n/create";

const tones = {
  DONE: "indigo",
  GREEN: "green",
  YELLOW: "yellow",
  ORANGE: "orange",
  RED: "red",
  NONE: "grey",
} as const satisfies Record<Standing, string>;

interface SectionGroup {
  /** A section's id, UNASSIGNED or ELSEWHERE. */
  readonly key: string;
  readonly rates: Rates;
  readonly standings: readonly number[];
}

type LeadSectionsProps = {
  i18n: I18n;
  scope: ShownScope;
  groups: readonly SectionGroup[];
  sections: readonly { readonly id: string; readonly name: string }[];
  /** Cases answered in any round, as the rate of replies counts them. */
  replied: number;
};

/** Where the cases of each lead section stand, as a picture and with the rates of each. */
export function LeadSections({ i18n, scope, groups, sections, replied }: LeadSectionsProps) {
  const { t } = i18n;
  const title = t("dashboard.sections.title");
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const nameOf = (key: string) =>
    names.get(key) ?? t(`dashboard.sections.${key === "ELSEWHERE" ? "ELSEWHERE" : "UNASSIGNED"}`);
  const sumOf = (standing: Standing) =>
    groups.reduce((sum, group) => sum + (group.standings[standings.indexOf(standing)] ?? 0), 0);
  return (
    <Section title={title}>
      <StackedStatesChart
        title={t("dashboard.sections.chart")}
        summary={summaryOf(t, { done: sumOf("DONE"), red: sumOf("RED"), replied })}
        rows={groups.map((group) => ({ label: nameOf(group.key), values: group.standings }))}
        series={standings.map((standing) => ({
          name: t(`dashboard.sections.standing.${standing}`),
          tone: tones[standing],
        }))}
        groupName={t("dashboard.sections.section")}
        tableToggle={t("common.rate.table")}
      />
      <div className="mt-4">
        <GroupTable
          i18n={i18n}
          head={t("dashboard.sections.section")}
          caption={t("dashboard.group.caption", { group: title })}
          rows={groups.map(({ key, rates }) => ({
            key,
            rates,
            name: names.has(key) ? (
              <TextLink href={dashboardAddress({ ...scope, sectionId: key })}>{nameOf(key)}</TextLink>
            ) : (
              nameOf(key)
            ),
          }))}
        />
      </div>
    </Section>
  );
}

/** The chart goes by the round now open, the rate by any: whoever compares the two is told what lies between. */
function summaryOf(
  t: Translate,
  { done, red, replied }: { done: number; red: number; replied: number },
): string {
  const summary = t("dashboard.sections.summary", { done, red });
  const again = replied - done;
  return again > 0 ? `${summary} ${t("dashboard.sections.again", { count: again, replied })}` : summary;
}
