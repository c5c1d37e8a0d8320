import { buttonClass } from "@/components/ui/button-class";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Form, FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { caseColumns, ledgerKinds } from "@/lib/domain/ledgers";
import { canGenerally } from "@/lib/domain/permissions";
import type { I18n } from "@/lib/i18n/create";
import { listFilterChoices } from "@/lib/queries/case/list-filter-choices";
import { casesOfLedger } from "@/lib/queries/ledger/cases-of-ledger";
import { addressWith } from "@/lib/request/address-with";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";
import { type LedgerFilter, ledgerFilterSchema } from "@/lib/schemas/ledger/ledger-filter";

type LedgersPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Choices = Awaited<ReturnType<typeof listFilterChoices>>;

/** 台账导出: which ledger, of which cases, with which columns; the address of the file can be kept. */
export default async function LedgersPage({ searchParams }: LedgersPageProps) {
  const given = await searchParams;
  const filter = ledgerFilterSchema.parse(given);
  const [actor, i18n, choices, { count }] = await Promise.all([
    requireActor(),
    getI18n(),
    load(listFilterChoices),
    load((context) => casesOfLedger(context, filter)),
  ]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("ledgers.title")}
        meaning={t("ledgers.meaning")}
        back={{ href: "/cases", label: t("ledgers.back") }}
        action={
          canGenerally(actor, "make-paper-batches") ? (
            <LinkButton href="/papers">{t("batches.link")}</LinkButton>
          ) : null
        }
      />
      <TabLinks
        label={t("ledgers.title")}
        tabs={ledgerKinds.map((kind) => ({
          href: addressWith("/ledgers", given, { kind }),
          label: t(`ledgers.kind.${kind}`),
          current: filter.kind === kind,
        }))}
      />
      <div className="mt-4 grid gap-4">
        <Narrowed i18n={i18n} filter={filter} />
        <LedgerForm i18n={i18n} filter={filter} choices={choices} count={count} />
      </div>
    </>
  );
}

/** Filters that came along from the list and that this form has no field for. */
function kept({ cases }: LedgerFilter): [string, string][] {
  const { year, source, section, after, order, ...rest } = cases;
  return Object.entries(rest).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

function Narrowed({ i18n: { t }, filter }: { i18n: I18n; filter: LedgerFilter }) {
  if (kept(filter).length === 0) return null;
  return <Notice tone="info">{t("ledgers.narrowed")}</Notice>;
}

type LedgerFormProps = { i18n: I18n; filter: LedgerFilter; choices: Choices; count: number };

function LedgerForm({ i18n: { t, format }, filter, choices, count }: LedgerFormProps) {
  const { kind, columns, cases } = filter;
  return (
    <Form method="get" action="/ledgers/file" wide>
      <input type="hidden" name="kind" value={kind} />
      {kept(filter).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-3">
        <FilterSelect
          name="year"
          label={t("ledgers.year")}
          all={t("ledgers.all")}
          value={cases.year === undefined ? "" : String(cases.year)}
          options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <FilterSelect
          name="source"
          label={t("ledgers.column.source")}
          all={t("ledgers.all")}
          value={cases.source ?? ""}
          options={(["NPC", "CPPCC"] as const).map((value) => ({
            value,
            label: t(`domain.source.${value}`),
          }))}
        />
        {choices.sections.length > 0 ? (
          <FilterSelect
            name="section"
            label={t("ledgers.column.section")}
            all={t("ledgers.all")}
            value={cases.section ?? ""}
            options={choices.sections.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
      </div>
      {kind === "cases" ? (
        <CheckboxGroup
          name="col"
          layout="grid"
          legend={t("ledgers.columns")}
          hint={t("ledgers.columnsHint")}
          options={caseColumns.map((value) => ({ value, label: t(`ledgers.column.${value}`) }))}
          defaultValues={columns}
        />
      ) : null}
      {count === 0 ? (
        <EmptyState title={t("ledgers.empty")}>{t("ledgers.emptyHint")}</EmptyState>
      ) : (
        <p role="status" className="text-soft">
          {t("ledgers.count", { count: format.count(count) })}
        </p>
      )}
      <FormActions>
        <button type="submit" className={buttonClass("primary")}>
          {t("ledgers.file")}
        </button>
        <button type="submit" formAction="/ledgers" className={buttonClass("secondary")}>
          {t("ledgers.recount")}
        </button>
      </FormActions>
    </Form>
  );
}
