import { assignManyAction } from "@/app/(staff)/cases/assign/actions";
import { AssignFilters } from "@/components/case/assign-filters";
import { AssignTable, type Pick } from "@/components/case/assign-table";
import { ActForm } from "@/components/form/act-form";
import { CheckboxListField, DateField, SelectField } from "@/components/form/fields";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { listFilterChoices } from "@/lib/queries/case/list-filter-choices";
import { listToAssign, type ToAssign } from "@/lib/queries/case/list-to-assign";
import { addressWith } from "@/lib/request/address-with";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { caseFilterSchema } from "@/lib/schemas/case-filter";

type Given = Record<string, string | string[] | undefined>;

/** Assigning many cases in one go; what is ticked at first stands in the address, so that it works without script. */
export default async function AssignPage({ searchParams }: { searchParams: Promise<Given> }) {
  const given = await searchParams;
  const filter = caseFilterSchema.parse(given);
  const [i18n, list, choices] = await Promise.all([
    getI18n(),
    load((context) => listToAssign(context, filter)),
    load(listFilterChoices),
  ]);
  const { t } = i18n;
  const filtered = Boolean(filter.q || filter.topic || filter.year);
  return (
    <>
      <PageHeader
        title={t("assign.title")}
        meaning={t("assign.meaning")}
        back={{ href: "/cases", label: t("assign.back") }}
      />
      <AssignFilters t={t} filter={filter} choices={choices} />
      <p className="my-3 text-soft" role="status">
        {t("assign.waiting", { count: list.total })}
      </p>
      {list.rows.length === 0 ? (
        <EmptyState title={t("assign.empty")}>
          {t(filtered ? "assign.emptyFiltered" : "assign.emptyHint")}
        </EmptyState>
      ) : (
        <AssignForm i18n={i18n} list={list} given={given} />
      )}
      <Pagination
        label={t("cases.pages")}
        {...(filter.after
          ? {
              previous: {
                href: addressWith("/cases/assign", given, { after: null }),
                label: t("cases.firstPage"),
              },
            }
          : {})}
        {...(list.next
          ? {
              next: {
                href: addressWith("/cases/assign", given, { after: list.next }),
                label: t("cases.next"),
              },
            }
          : {})}
      />
    </>
  );
}

type AssignFormProps = { i18n: I18n; list: ToAssign; given: Given };

function AssignForm({ i18n, list, given }: AssignFormProps) {
  const { t } = i18n;
  const { rows, sections, assistingLeadDays } = list;
  const pick = pickOf(given.pick);
  const options = sections.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Picks i18n={i18n} list={list} given={given} />
      <ActForm
        key={`${pick} ${rows[0]?.id}`}
        action={assignManyAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
        wide
      >
        <div id="chosen" tabIndex={-1} className="outline-none">
          <AssignTable i18n={i18n} rows={rows} sections={sections} pick={pick} />
        </div>
        <section
          aria-label={t("assign.forAll")}
          className="flex flex-col gap-3 border-t border-edge bg-paper py-3 md:sticky md:bottom-0"
        >
          <SelectField
            name="leadSectionId"
            label={t("assign.leadForAll")}
            options={options}
            placeholder={t("assign.leadByRow")}
          />
          <Disclosure summary={t("assign.assisting")}>
            <CheckboxListField
              name="assistingSectionIds"
              legend={t("cases.form.assistingSections")}
              options={options}
              layout="row"
            />
            <div className="mt-3">
              <DateField
                name="assistingDueOn"
                label={t("cases.form.partDue")}
                {...(assistingLeadDays > 0
                  ? { hint: t("assign.partDueHint", { days: assistingLeadDays }) }
                  : {})}
              />
            </div>
          </Disclosure>
          <div>
            <SubmitButton pending={t("cases.form.sending")}>{t("assign.act")}</SubmitButton>
          </div>
        </section>
      </ActForm>
    </>
  );
}

/** Links that open the same page with rows ticked. */
function Picks({ i18n: { t }, list: { rows }, given }: AssignFormProps) {
  const proposed = rows.filter(({ proposedSectionId }) => proposedSectionId !== null).length;
  const to = (pick: Pick) => addressWith("/cases/assign", given, { pick });
  return (
    <nav aria-label={t("assign.pick")} className="mb-3 flex flex-wrap gap-x-5 gap-y-2">
      {proposed > 0 ? (
        <TextLink href={to("proposed")}>{t("assign.pickProposed", { count: proposed })}</TextLink>
      ) : null}
      <TextLink href={to("all")}>{t("assign.pickAll", { count: rows.length })}</TextLink>
      <TextLink href={to("none")}>{t("assign.pickNone")}</TextLink>
    </nav>
  );
}

function pickOf(given: string | string[] | undefined): Pick {
  return given === "all" || given === "proposed" ? given : "none";
}
