import type { ShownScope } from "@/components/rates/addresses";
import { Labelled } from "@/components/rates/labelled";
import { DateInput } from "@/components/ui/date-input";
import { FilterBar } from "@/components/ui/filter-bar";
import { Select } from "@/components/ui/select";
import type { I18n } from "@/lib/i18n/create";

interface Named {
  readonly id: string;
  readonly name: string;
}

type DashboardFiltersProps = {
  i18n: I18n;
  scope: ShownScope;
  today: string;
  years: readonly number[];
  /** Empty for whoever belongs to a unit. */
  units: readonly Named[];
  sections: readonly (Named & { readonly unitName: string })[];
};

/** Year, day, unit and section of the figures; they travel in the address and work without script. */
export function DashboardFilters({ i18n, scope, today, years, units, sections }: DashboardFiltersProps) {
  const { t } = i18n;
  const all = t("dashboard.filter.all");
  return (
    <FilterBar
      label={t("dashboard.filter.label")}
      apply={t("dashboard.filter.apply")}
      clear={{ href: "/dashboard", label: t("common.act.clear") }}
    >
      <Labelled name="year" label={t("dashboard.filter.year")}>
        <Select
          id="dashboard-year"
          key={scope.year}
          name="year"
          defaultValue={String(scope.year)}
          options={years.map((year) => ({
            value: String(year),
            label: t("dashboard.filter.yearOption", { year: String(year) }),
          }))}
        />
      </Labelled>
      <Labelled name="asOf" label={t("dashboard.filter.asOf")}>
        <DateInput id="dashboard-asOf" key={scope.asOf} name="asOf" defaultValue={scope.asOf} max={today} />
      </Labelled>
      {units.length > 0 ? (
        <Labelled name="unit" label={t("dashboard.filter.unit")}>
          <NamedSelect name="unit" all={all} value={scope.unitId} options={units} />
        </Labelled>
      ) : null}
      {sections.length > 0 ? (
        <Labelled name="section" label={t("dashboard.filter.section")}>
          <NamedSelect
            name="section"
            all={all}
            value={scope.sectionId}
            options={sections.map(({ id, name, unitName }) => ({
              id,
              name: units.length > 0 ? `${unitName} ${name}` : name,
            }))}
          />
        </Labelled>
      ) : null}
    </FilterBar>
  );
}

type NamedSelectProps = { name: string; all: string; value: string | undefined; options: readonly Named[] };

function NamedSelect({ name, all, value = "", options }: NamedSelectProps) {
  return (
    <Select
      id={`dashboard-${name}`}
      key={value}
      name={name}
      defaultValue={value}
      placeholder={all}
      options={options.map((option) => ({ value: option.id, label: option.name }))}
    />
  );
}
