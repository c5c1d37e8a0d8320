import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { TextInput } from "@/components/ui/text-input";
import type { Translate } from "@/lib/i18n/create";
import type { CaseFilter } from "@/lib/schemas/case-filter";

type AssignFiltersProps = {
  t: Translate;
  filter: CaseFilter;
  choices: { readonly years: readonly number[]; readonly topics: readonly string[] };
};

/** Narrows the cases to assign: by words, year and topic. */
export function AssignFilters({ t, filter, choices }: AssignFiltersProps) {
  const plain = (values: readonly (string | number)[]) =>
    values.map((value) => ({ value: String(value), label: String(value) }));
  return (
    <FilterBar
      label={t("assign.filters")}
      apply={t("cases.apply")}
      clear={{ href: "/cases/assign", label: t("cases.clear") }}
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
        value={String(filter.year ?? "")}
      />
      <FilterSelect
        all={t("cases.all")}
        name="topic"
        label={t("cases.col.topic")}
        options={plain(choices.topics)}
        value={filter.topic ?? ""}
      />
    </FilterBar>
  );
}
