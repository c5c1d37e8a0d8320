import { besideName } from "@/components/rates/beside";
import { Labelled } from "@/components/rates/labelled";
import { DateInput } from "@/components/ui/date-input";
import { FilterBar } from "@/components/ui/filter-bar";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { type Column, Table } from "@/components/ui/table";
import type { Rates } from "@/lib/domain/rates";
import {
  type PartRateName,
  partRateNames,
  type RateName,
  rateNames,
  rateOf,
} from "@/lib/domain/rates/figure-cases";
import type { I18n } from "@/lib/i18n/create";
import { fractionWords } from "@/lib/i18n/figure-words";
import type { Dashboard } from "@/lib/queries/dashboard/read-dashboard";

type CompareProps = { i18n: I18n; dashboard: Dashboard };
interface Row {
  readonly name: RateName | PartRateName;
  readonly now: Shown;
  readonly before: Shown;
}
type Shown = { readonly numerator: number; readonly denominator: number; readonly rate: number | null };

/** Every figure beside that of another year or day, which the reader chooses. */
export function CompareSection({ i18n, dashboard }: CompareProps) {
  const { t } = i18n;
  const { beside, rates } = dashboard;
  return (
    <Section id="compare" title={t("dashboard.compare.title")} meaning={t("dashboard.compare.meaning")}>
      <CompareForm i18n={i18n} dashboard={dashboard} />
      {beside ? (
        <div className="mt-4">
          <Table
            caption={t("dashboard.compare.title")}
            rows={[
              ...rateNames.map((name) => ({
                name,
                now: rateOf(rates, name),
                before: rateOf(beside.rates, name),
              })),
              ...partRateNames.map((name) => ({ name, now: rates[name], before: beside.rates[name] })),
            ]}
            rowKey={({ name }) => name}
            columns={columnsOf(i18n, dashboard, besideName(i18n, beside))}
          />
          <p className="mt-2 text-soft">{countsOf(i18n, rates, beside.rates, besideName(i18n, beside))}</p>
        </div>
      ) : (
        <p className="mt-4 text-soft">{t("dashboard.compare.none")}</p>
      )}
    </Section>
  );
}

function CompareForm({ i18n: { t }, dashboard }: CompareProps) {
  const { scope, choices, today, by } = dashboard;
  const kept = { year: scope.year, asOf: scope.asOf, unit: scope.unitId, section: scope.sectionId, by };
  return (
    <FilterBar label={t("dashboard.compare.title")} apply={t("dashboard.compare.apply")}>
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Labelled name="withYear" label={t("dashboard.filter.year")}>
        <Select
          id="dashboard-withYear"
          key={scope.withYear ?? ""}
          name="withYear"
          defaultValue={scope.withYear === undefined ? "" : String(scope.withYear)}
          placeholder={t("dashboard.compare.yearBefore")}
          options={choices.years.map((year) => ({
            value: String(year),
            label: t("dashboard.filter.yearOption", { year: String(year) }),
          }))}
        />
      </Labelled>
      <Labelled name="withDay" label={t("dashboard.filter.asOf")}>
        <DateInput
          id="dashboard-withDay"
          key={scope.withDay ?? ""}
          name="withDay"
          defaultValue={scope.withDay ?? ""}
          max={today}
        />
      </Labelled>
    </FilterBar>
  );
}

function columnsOf(i18n: I18n, { scope }: Dashboard, name: string): Column<Row>[] {
  const { t, format } = i18n;
  return [
    {
      key: "rate",
      head: t("dashboard.parts.rate"),
      phone: "title",
      cell: (row) => t(`dashboard.rate.${row.name}`),
    },
    {
      key: "now",
      head: t("dashboard.compare.now", { date: format.date(scope.asOf) }),
      ...ends,
      cell: (row) => fractionWords(i18n, row.now),
    },
    { key: "before", head: name, ...ends, cell: (row) => fractionWords(i18n, row.before) },
    {
      key: "change",
      head: t("dashboard.compare.change"),
      ...ends,
      phone: "lead",
      cell: ({ now, before }) =>
        now.rate === null || before.rate === null ? "—" : format.points(now.rate - before.rate),
    },
  ];
}

const ends = { align: "end", nowrap: true } as const;

function countsOf({ t, format }: I18n, now: Rates, before: Rates, name: string): string {
  return t("dashboard.compare.counts", {
    name,
    before: format.count(before.total),
    now: format.count(now.total),
  });
}
