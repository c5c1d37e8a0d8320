import { DueLight } from "@/components/case/due-light";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { TabLinks } from "@/components/ui/tab-links";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { type CommitmentRow, listCommitments } from "@/lib/queries/commitment/list-commitments";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import {
  type CommitmentFilter,
  type CommitmentTab,
  commitmentFilterSchema,
  commitmentTabs,
} from "@/lib/schemas/commitment/commitment-filter";

type CommitmentsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Listed = Awaited<ReturnType<typeof listCommitments>>;

/** 承诺事项台账: what was promised, by whom, by when, and what came of it. */
export default async function CommitmentsPage({ searchParams }: CommitmentsPageProps) {
  const filter = commitmentFilterSchema.parse(await searchParams);
  const [i18n, list] = await Promise.all([getI18n(), load((context) => listCommitments(context, filter))]);
  const { t } = i18n;
  const { tab, after } = filter;
  return (
    <>
      <PageHeader
        title={t("promises.title")}
        meaning={t("promises.meaning")}
        action={
          <>
            <LinkButton href="/ledgers?kind=commitments" variant="secondary">
              {t("ledgers.open")}
            </LinkButton>
            <LinkButton href="/look-backs" variant="secondary">
              {t("promises.toLookBacks")}
            </LinkButton>
          </>
        }
      />
      <TabLinks
        label={t("promises.tabs")}
        tabs={commitmentTabs.map((each) => ({
          href: address(filter, each),
          label: t(`promises.tab.${each}`),
          current: tab === each,
          count: list.counts[each],
        }))}
      />
      {list.sections.length > 1 ? <SectionFilter i18n={i18n} filter={filter} list={list} /> : null}
      {list.rows.length === 0 ? (
        <EmptyState title={t(`promises.empty.${tab}`)}>{t("promises.emptyHint")}</EmptyState>
      ) : (
        <Table
          caption={t("promises.title")}
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={columns(i18n, list.today)}
        />
      )}
      <Pagination
        label={t("admin.pages")}
        {...(after ? { previous: { href: address(filter, tab), label: t("admin.first") } } : {})}
        {...(list.next ? { next: { href: address(filter, tab, list.next), label: t("admin.next") } } : {})}
      />
    </>
  );
}

function address({ section }: CommitmentFilter, tab: CommitmentTab, after?: string): string {
  const query = new URLSearchParams({ tab, ...(section ? { section } : {}), ...(after ? { after } : {}) });
  return `/commitments?${query}`;
}

type SectionFilterProps = { i18n: I18n; filter: CommitmentFilter; list: Listed };

function SectionFilter({ i18n: { t }, filter, list }: SectionFilterProps) {
  const value = filter.section ?? "";
  return (
    <FilterBar
      label={t("promises.filters")}
      apply={t("promises.apply")}
      clear={{ href: `/commitments?tab=${filter.tab}`, label: t("promises.clear") }}
    >
      <input type="hidden" name="tab" value={filter.tab} />
      <label htmlFor="filter-section" className="grid gap-1 text-small text-soft">
        {t("promises.section")}
        <Select
          id="filter-section"
          key={value}
          name="section"
          defaultValue={value}
          options={[
            { value: "", label: t("promises.all") },
            ...list.sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </label>
    </FilterBar>
  );
}

function columns(i18n: I18n, today: Listed["today"]): Column<CommitmentRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: "light",
      head: t("promises.col.light"),
      phone: "lead",
      nowrap: true,
      cell: ({ light, dueOn }) =>
        light === "NONE" ? (
          format.date(dueOn)
        ) : (
          <span className="grid">
            <DueLight i18n={i18n} light={light} dueOn={dueOn} today={today} />
            <span className="text-small text-soft">{format.date(dueOn)}</span>
          </span>
        ),
    },
    { key: "measure", head: t("promises.col.measure"), phone: "title", cell: ({ measure }) => measure },
    {
      key: "section",
      head: t("promises.col.section"),
      cell: ({ ownerSection, handling: { unit } }) =>
        t("promises.unitAndSection", { unit: unit.name, section: ownerSection.name }),
    },
    {
      key: "case",
      head: t("promises.col.case"),
      cell: ({ handlingId, handling: { suggestion } }) => (
        <TextLink href={`/cases/${handlingId}`}>{t("promises.caseWords", suggestion)}</TextLink>
      ),
    },
    {
      key: "standing",
      head: t("promises.col.standing"),
      cell: (row) => <Standing i18n={i18n} row={row} />,
    },
  ];
}

function Standing({ i18n: { t, format }, row }: { i18n: I18n; row: CommitmentRow }) {
  const { standing, happenedOn, explained } = row;
  const tone = {
    OPEN: "info",
    REPORTED: "warning",
    KEPT: "success",
    FAILED: "danger",
    REPLACED: "neutral",
  } as const;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Badge tone={tone[standing]}>{t(`domain.commitmentStanding.${standing}`)}</Badge>
      {happenedOn ? <span className="text-small">{format.date(happenedOn)}</span> : null}
      {standing === "FAILED" ? (
        <span className="text-small text-soft">
          {t(explained ? "promises.explained" : "promises.notExplained")}
        </span>
      ) : null}
    </span>
  );
}
