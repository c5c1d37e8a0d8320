import { issueNoticesAction } from "@/app/(staff)/supervision/actions";
import { DueLight } from "@/components/case/due-light";
import { Proposals } from "@/components/supervision/proposals";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { canGenerally } from "@/lib/domain/permissions";
import type { I18n } from "@/lib/i18n/create";
import {
  listNotices,
  type NoticeRow,
  type NoticeStanding,
  noticeStandings,
} from "@/lib/queries/supervision/list-notices";
import { listProposals } from "@/lib/queries/supervision/list-proposals";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { requireActor } from "@/lib/request/session";
import { noticeFilterSchema } from "@/lib/schemas/supervision/notice-filter";

type SupervisionPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Listed = Awaited<ReturnType<typeof listNotices>>;

/** The supervision notices in sight, by what they wait for. */
export default async function SupervisionPage({ searchParams }: SupervisionPageProps) {
  const { tab, after } = noticeFilterSchema.parse(await searchParams);
  const [actor, i18n] = await Promise.all([requireActor(), getI18n()]);
  const mayIssue = canGenerally(actor, "issue-notices");
  const shown = tab === "proposed" ? "open" : tab;
  const [list, proposals] = await Promise.all([
    load((context) => listNotices(context, shown, after)),
    mayIssue ? load(listProposals) : null,
  ]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("supervision.title")}
        meaning={t("supervision.meaning")}
        action={<Elsewhere i18n={i18n} reminders={canGenerally(actor, "manage-reminders")} />}
      />
      <TabLinks
        label={t("supervision.tabs")}
        tabs={[
          ...(proposals ? [tabOf("proposed", tab === "proposed", proposals.length)] : []),
          ...noticeStandings.map((each) =>
            tabOf(each, shown === each && !(proposals && tab === "proposed"), list.counts[each]),
          ),
        ].map(({ name, ...each }) => ({ ...each, label: t(`supervision.tab.${name}`) }))}
      />
      {proposals && tab === "proposed" ? (
        <Proposals i18n={i18n} proposals={proposals} action={issueNoticesAction} />
      ) : (
        <Notices i18n={i18n} list={list} tab={shown} after={after} />
      )}
    </>
  );
}

/** What else is kept books of beside notices. */
function Elsewhere({ i18n: { t }, reminders }: { i18n: I18n; reminders: boolean }) {
  return (
    <span className="flex flex-wrap gap-3">
      <LinkButton href="/ledgers?kind=notices" variant="secondary">
        {t("ledgers.open")}
      </LinkButton>
      <LinkButton href="/commitments" variant="secondary">
        {t("promises.toLedger")}
      </LinkButton>
      <LinkButton href="/look-backs" variant="secondary">
        {t("promises.toLookBacks")}
      </LinkButton>
      {reminders ? (
        <LinkButton href="/supervision/reminders" variant="quiet">
          {t("notices.reminders.link")}
        </LinkButton>
      ) : null}
    </span>
  );
}

function tabOf(name: "proposed" | NoticeStanding, current: boolean, count: number) {
  return { name, href: `/supervision?tab=${name}`, current, count };
}

type NoticesProps = { i18n: I18n; list: Listed; tab: NoticeStanding; after: string | undefined };

function Notices({ i18n, list, tab, after }: NoticesProps) {
  const { t } = i18n;
  return (
    <>
      {list.rows.length === 0 ? (
        <EmptyState title={t(`supervision.empty.${tab}`)}>{t("supervision.emptyHint")}</EmptyState>
      ) : (
        <Table
          caption={t("supervision.title")}
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={[
            ...dueColumns(i18n, list.today),
            ...caseColumns(i18n),
            // whoever can do nothing here is shown no column of empty cells
            ...(list.rows.some(({ act }) => act !== null) ? [actColumn(i18n)] : []),
          ]}
        />
      )}
      <Pagination
        label={t("admin.pages")}
        {...(after ? { previous: { href: `/supervision?tab=${tab}`, label: t("admin.first") } } : {})}
        {...(list.next
          ? { next: { href: `/supervision?tab=${tab}&after=${list.next}`, label: t("admin.next") } }
          : {})}
      />
    </>
  );
}

function dueColumns(i18n: I18n, today: Listed["today"]): Column<NoticeRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: "light",
      head: t("supervision.col.light"),
      phone: "lead",
      nowrap: true,
      cell: ({ light, respondBy }) =>
        light === "NONE" ? (
          format.date(respondBy)
        ) : (
          <DueLight i18n={i18n} light={light} dueOn={respondBy} today={today} />
        ),
    },
    {
      key: "number",
      head: t("supervision.col.number"),
      nowrap: true,
      cell: ({ year, serial }) => t("cases.page.noticeNo", { year: String(year), serial }),
    },
  ];
}

function caseColumns({ t }: I18n): Column<NoticeRow>[] {
  return [
    {
      key: "case",
      head: t("supervision.col.case"),
      phone: "title",
      cell: ({ handlingId, handling: { suggestion } }) => (
        <TextLink href={`/cases/${handlingId}`}>{t("supervision.caseWords", suggestion)}</TextLink>
      ),
    },
    { key: "reason", head: t("supervision.col.reason"), cell: ({ reason }) => reason },
    {
      key: "section",
      head: t("supervision.col.section"),
      cell: ({ section, handling: { unit } }) =>
        t("supervision.unitAndSection", { unit: unit.name, section: section.name }),
    },
  ];
}

function actColumn({ t }: I18n): Column<NoticeRow> {
  return {
    key: "act",
    head: t("supervision.col.act"),
    phone: "acts",
    nowrap: true,
    cell: ({ id, handlingId, act }) =>
      act ? (
        <LinkButton href={`/cases/${handlingId}/${act}?notice=${id}`} size="small">
          {t(`cases.act.${act}`)}
        </LinkButton>
      ) : null,
  };
}
