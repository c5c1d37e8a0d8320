import { CaseFilters } from "@/components/case/case-filters";
import { CaseTable } from "@/components/case/case-table";
import { FigureNotice } from "@/components/rates/figure-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import type { Actor } from "@/lib/domain/actor";
import { canGenerally } from "@/lib/domain/permissions";
import type { Translate } from "@/lib/i18n/create";
import { scopeOf } from "@/lib/queries/case/case-where";
import { listCases } from "@/lib/queries/case/list-cases";
import { listFilterChoices } from "@/lib/queries/case/list-filter-choices";
import { idsOfFilter } from "@/lib/queries/dashboard/ids-of-filter";
import { addressWith } from "@/lib/request/address-with";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";
import { type CaseFilter, caseFilterSchema } from "@/lib/schemas/case-filter";

type CasesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The case list; its filters live in the address, so that a list can be shared and gone back to. */
export default async function CasesPage({ searchParams }: CasesPageProps) {
  const given = await searchParams;
  const filter = caseFilterSchema.parse(given);
  const [actor, i18n] = await Promise.all([requireActor(), getI18n()]);
  const [list, choices] = await Promise.all([
    load(async (context) => listCases(context, filter, await idsOfFilter(context, filter))),
    load(listFilterChoices),
  ]);
  const { t, format } = i18n;
  return (
    <>
      <PageHeader
        title={t("cases.title")}
        meaning={t("cases.meaning")}
        action={
          <>
            <LinkButton href={addressWith("/ledgers", given, { after: null })}>
              {t("ledgers.open")}
            </LinkButton>
            <HeaderActs t={t} actor={actor} filter={filter} />
          </>
        }
      />
      {filter.figure && filter.year ? (
        <FigureNotice
          i18n={i18n}
          figure={filter.figure}
          part={filter.part}
          scope={{
            year: filter.year,
            asOf: filter.asOf && filter.asOf < list.today ? filter.asOf : list.today,
            unitId: filter.unit,
            sectionId: filter.section,
          }}
        />
      ) : null}
      {filter.state && filter.asOf && filter.asOf < list.today && !filter.figure ? (
        <div className="mb-4">
          <Notice tone="info">
            {t("cases.stateOn", { state: t(`domain.state.${filter.state}`), day: format.date(filter.asOf) })}
          </Notice>
        </div>
      ) : null}
      <CaseFilters i18n={i18n} filter={filter} choices={choices} />
      {filter.figure || filter.state ? null : (
        <TabLinks
          label={t("cases.tab.label")}
          tabs={(["open", "done", "all"] as const).map((scope) => ({
            href: addressWith("/cases", given, { scope, after: null }),
            label: t(`cases.tab.${scope}`),
            current: scopeOf(filter) === scope,
          }))}
        />
      )}
      <p className="my-3 text-soft" role="status">
        {t("cases.total", { count: list.total })}
        {list.forReference > 0 && list.forReference < list.total ? (
          <span> {t("cases.withReference", { count: list.forReference })}</span>
        ) : null}
      </p>
      {list.rows.length === 0 ? (
        <EmptyCases t={t} filter={filter} />
      ) : (
        <CaseTable i18n={i18n} rows={list.rows} today={list.today} />
      )}
      <Pagination
        label={t("cases.pages")}
        {...(filter.after
          ? { previous: { href: addressWith("/cases", given, { after: null }), label: t("cases.firstPage") } }
          : {})}
        {...(list.next
          ? { next: { href: addressWith("/cases", given, { after: list.next }), label: t("cases.next") } }
          : {})}
      />
    </>
  );
}

function HeaderActs({ t, actor, filter }: { t: Translate; actor: Actor; filter: CaseFilter }) {
  return (
    <>
      {canGenerally(actor, "read-allocation") ? (
        <LinkButton href="/cases/allocation">{t("allocation.open")}</LinkButton>
      ) : null}
      {filter.state === "RECEIVED" && canGenerally(actor, "assign-many") ? (
        <LinkButton href="/cases/assign">{t("assign.open")}</LinkButton>
      ) : null}
      {canGenerally(actor, "register-suggestion") ? (
        <LinkButton href="/cases/new" variant="primary">
          {t("cases.register")}
        </LinkButton>
      ) : null}
    </>
  );
}

/** Nothing found is not nothing there: only an empty register asks to be filled. */
function EmptyCases({ t, filter }: { t: Translate; filter: CaseFilter }) {
  const { after: _after, scope: _scope, ...narrowing } = filter;
  const narrowed = Object.values(narrowing).some((value) => value !== undefined);
  return narrowed ? (
    <EmptyState title={t("cases.empty")} action={<LinkButton href="/cases">{t("cases.clear")}</LinkButton>}>
      {t("cases.emptyFiltered")}
    </EmptyState>
  ) : (
    <EmptyState title={t("cases.emptyAll")}>{t("cases.emptyHint")}</EmptyState>
  );
}
