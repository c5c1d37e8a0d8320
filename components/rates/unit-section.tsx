import { dashboardAddress, type ShownScope } from "@/components/rates/addresses";
import { SideBySide, type SideGroup, sumOf } from "@/components/rates/side-by-side";
import type { ComparedRate } from "@/lib/domain/rates/ranking";
import type { I18n } from "@/lib/i18n/create";

type UnitSectionProps = {
  i18n: I18n;
  scope: ShownScope;
  groups: readonly SideGroup[];
  units: readonly { readonly id: string; readonly name: string }[];
  by: ComparedRate | null;
  minimum: number;
};

/** The units side by side, for whoever oversees them. */
export function UnitSection({ i18n, scope, groups, units, by, minimum }: UnitSectionProps) {
  const { t } = i18n;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <SideBySide
      {...{ i18n, scope, groups, by, minimum }}
      words={{
        title: t("dashboard.units.title"),
        chart: t("dashboard.units.chart"),
        summary: t("dashboard.sections.summary", { done: sumOf(groups, "DONE"), red: sumOf(groups, "RED") }),
        head: t("dashboard.filter.unit"),
      }}
      nameOf={(key) => names.get(key) ?? "—"}
      addressOf={(key) => dashboardAddress({ ...scope, unitId: key, sectionId: undefined })}
    />
  );
}
