import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { TextInput } from "@/components/ui/text-input";
import { handlingRoles } from "@/lib/domain/case-facts";
import { handlingStates } from "@/lib/domain/lifecycle";
import { litLights } from "@/lib/domain/lights";
import type { I18n } from "@/lib/i18n/create";
import type { CaseFilter } from "@/lib/schemas/case-filter";

type Choices = {
  readonly years: readonly number[];
  readonly topics: readonly string[];
  readonly sections: readonly { readonly id: string; readonly name: string }[];
};

/** The filters above the case list; they travel in the address and work without script. */
export function CaseFilters({ i18n, filter, choices }: { i18n: I18n; filter: CaseFilter; choices: Choices }) {
  const { t } = i18n;
  const plain = (values: readonly (string | number)[]) =>
    values.map((value) => ({ value: String(value), label: String(value) }));
  const states = handlingStates.map((value) => ({ value, label: t(`domain.state.${value}`) }));
  const roles = handlingRoles.map((value) => ({ value, label: t(`domain.handlingRole.${value}`) }));
  const lights = [
    ...litLights.map((value) => ({ value, label: t(`common.light.${lightWords[value]}`) })),
    { value: "NONE", label: t("cases.noDue") },
  ];
  const sections = choices.sections.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = (value: string | number | undefined) => (value === undefined ? "" : String(value));
  return (
    <FilterBar
      label={t("cases.filters")}
      apply={t("cases.apply")}
      clear={{ href: "/cases", label: t("cases.clear") }}
    >
      <label htmlFor="filter-q" className="grid gap-1 text-small text-soft">
        {t("cases.search")}
        <TextInput id="filter-q" type="search" name="q" defaultValue={filter.q ?? ""} />
      </label>
      <FilterSelect
        all={t("cases.all")}
        name="year"
        label={t("cases.col.year")}
        options={plain(choices.years)}
        value={chosen(filter.year)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="state"
        label={t("cases.col.state")}
        options={states}
        value={chosen(filter.state)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="light"
        label={t("cases.col.light")}
        options={lights}
        value={chosen(filter.light)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="role"
        label={t("cases.col.role")}
        options={roles}
        value={chosen(filter.role)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="topic"
        label={t("cases.col.topic")}
        options={plain(choices.topics)}
        value={chosen(filter.topic)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="section"
        label={t("cases.col.section")}
        options={sections}
        value={chosen(filter.section)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="source"
        label={t("cases.col.source")}
        options={(["NPC", "CPPCC"] as const).map((value) => ({ value, label: t(`domain.source.${value}`) }))}
        value={chosen(filter.source)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="sitting"
        label={t("cases.sitting.label")}
        options={(["in", "out"] as const).map((value) => ({ value, label: t(`cases.sitting.${value}`) }))}
        value={chosen(filter.sitting)}
      />
      <FilterSelect
        all={t("cases.all")}
        name="key"
        label={t("cases.key.title")}
        options={[{ value: "yes", label: t("cases.key.only") }]}
        value={chosen(filter.key)}
      />
      <FilterSelect
        all={t("cases.order.due")}
        name="order"
        label={t("cases.order.label")}
        options={[{ value: "urged", label: t("cases.order.urged") }]}
        value={filter.order === "urged" ? "urged" : ""}
      />
      {filter.scope ? <input type="hidden" name="scope" value={filter.scope} /> : null}
      {filter.figure ? <KeptFigure filter={filter} /> : null}
    </FilterBar>
  );
}

const lightWords = { RED: "red", ORANGE: "orange", YELLOW: "yellow", GREEN: "green" } as const;

function KeptFigure({ filter }: { filter: CaseFilter }) {
  const kept = { figure: filter.figure, part: filter.part, asOf: filter.asOf, unit: filter.unit };
  return Object.entries(kept).map(([name, value]) =>
    value ? <input key={name} type="hidden" name={name} value={value} /> : null,
  );
}
