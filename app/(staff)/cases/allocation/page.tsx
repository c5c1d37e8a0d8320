import { AllocationTable } from "@/components/allocation/allocation-table";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import type { Translate } from "@/lib/i18n/create";
import { readAllocation } from "@/lib/queries/allocation/read-allocation";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { allocationFilterSchema, sheetName } from "@/lib/schemas/allocation/allocation-filter";

type AllocationPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Allocation = Awaited<ReturnType<typeof readAllocation>>;

/** 分工表: who handles what by when, to read, to print and to take along as an Excel file. */
export default async function AllocationPage({ searchParams }: AllocationPageProps) {
  const { of: asked } = allocationFilterSchema.parse(await searchParams);
  const [i18n, sheet] = await Promise.all([getI18n(), load((context) => readAllocation(context, asked))]);
  const { t, format } = i18n;
  const { of, unit, rows, today } = sheet;
  if (!of) {
    return (
      <>
        <PageHeader title={t("allocation.tab")} back={{ href: "/cases", label: t("assign.back") }} />
        <EmptyState title={t("cases.emptyAll")}>{t("cases.emptyHint")}</EmptyState>
      </>
    );
  }
  const title = t(`allocation.title.${of.source}`, { year: String(of.year), unit });
  return (
    <div className="landscape">
      <PageHeader
        title={title}
        meaning={t("allocation.note", { day: format.date(today), count: rows.length })}
        back={{ href: "/cases", label: t("assign.back") }}
        action={
          <a href={`/cases/allocation/sheet?of=${sheetName(of)}`} className={buttonClass("primary")}>
            {t("allocation.download")}
          </a>
        }
      />
      <SheetChoice t={t} sheet={sheet} of={of} />
      {rows.length === 0 ? (
        <EmptyState title={t("cases.empty")}>{t("cases.emptyFiltered")}</EmptyState>
      ) : (
        <AllocationTable i18n={i18n} title={title} source={of.source} rows={rows} />
      )}
    </div>
  );
}

type SheetChoiceProps = { t: Translate; sheet: Allocation; of: NonNullable<Allocation["of"]> };

function SheetChoice({ t, sheet: { sheets }, of }: SheetChoiceProps) {
  const chosen = sheetName(of);
  const options = sheets.map(({ year, source }) => ({
    value: sheetName({ year, source }),
    label: t("allocation.which", { year: String(year), source: t(`domain.source.${source}`) }),
  }));
  return (
    <FilterBar label={t("allocation.choose")} apply={t("allocation.show")}>
      <label htmlFor="filter-of" className="grid gap-1 text-small text-soft">
        {t("allocation.choose")}
        <Select id="filter-of" key={chosen} name="of" defaultValue={chosen} options={options} />
      </label>
    </FilterBar>
  );
}
