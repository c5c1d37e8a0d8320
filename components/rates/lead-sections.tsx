import { dashboardAddress, type ShownScope } from "@/components/rates/addresses";
import { SideBySide, type SideGroup, sumOf } from "@/components/rates/side-by-side";
import type { ComparedRate } from "@/lib/domain/rates/ranking";
import type { I18n, Translate } from "@/lib/i18n/create";

type LeadSectionsProps = {
  i18n: I18n;
  scope: ShownScope;
  /** By a section's id, UNASSIGNED or ELSEWHERE. */
  groups: readonly SideGroup[];
  sections: readonly { readonly id: string; readonly name: string }[];
  /** Cases answered in any round, as the rate of replies counts them. */
  replied: number;
  by: ComparedRate | null;
  minimum: number;
};

/** Where the cases of each lead section stand, as a picture and with the rates of each. */
export function LeadSections({ i18n, scope, groups, sections, replied, by, minimum }: LeadSectionsProps) {
  const { t } = i18n;
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const counts = { done: sumOf(groups, "DONE"), red: sumOf(groups, "RED"), replied };
  return (
    <SideBySide
      {...{ i18n, scope, groups, by, minimum }}
      words={{
        title: t("dashboard.sections.title"),
        chart: t("dashboard.sections.chart"),
        summary: summaryOf(t, counts),
        head: t("dashboard.sections.section"),
      }}
      nameOf={(key) =>
        names.get(key) ?? t(`dashboard.sections.${key === "ELSEWHERE" ? "ELSEWHERE" : "UNASSIGNED"}`)
      }
      addressOf={(key) => (names.has(key) ? dashboardAddress({ ...scope, sectionId: key }) : null)}
    />
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
