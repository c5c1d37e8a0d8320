import { SampleForm } from "@/app/(staff)/look-backs/sample-form";
import { DueLight } from "@/components/case/due-light";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TabLinks } from "@/components/ui/tab-links";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { type LookBackRow, listLookBacks } from "@/lib/queries/look-back/list-look-backs";
import { previewSample } from "@/lib/queries/look-back/preview-sample";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { lookBackFilterSchema, lookBackTabs } from "@/lib/schemas/look-back/look-back-filter";
import { sampleFilterSchema, wholeSample } from "@/lib/schemas/look-back/sample";

type LookBacksPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };
type Listed = Awaited<ReturnType<typeof listLookBacks>>;

/** 回头看: what is planned and what was found; the secretariat draws a sample here and plans it. */
export default async function LookBacksPage({ searchParams }: LookBacksPageProps) {
  const given = await searchParams;
  const { tab, after } = lookBackFilterSchema.parse(given);
  const filter = sampleFilterSchema.parse(given);
  const [i18n, list] = await Promise.all([
    getI18n(),
    load((context) => listLookBacks(context, { tab, after })),
  ]);
  const question = wholeSample(filter);
  const sample = question && list.mayPlan ? await load((context) => previewSample(context, question)) : null;
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("promises.lookBack.title")}
        meaning={t("promises.lookBack.meaning")}
        action={
          <LinkButton href="/commitments" variant="secondary">
            {t("promises.toLedger")}
          </LinkButton>
        }
      />
      <TabLinks
        label={t("promises.lookBack.tabs")}
        tabs={lookBackTabs.map((each) => ({
          href: `/look-backs?tab=${each}`,
          label: t(`promises.lookBack.tab.${each}`),
          current: tab === each,
          count: list.counts[each],
        }))}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={t(`promises.lookBack.empty.${tab}`)}>
          {t("promises.lookBack.emptyHint")}
        </EmptyState>
      ) : (
        <Table
          caption={t("promises.lookBack.title")}
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={[...dayAndCase(i18n, list.today), ...classColumns(i18n), actColumn(i18n, list)]}
        />
      )}
      <Pagination
        label={t("admin.pages")}
        {...(after ? { previous: { href: `/look-backs?tab=${tab}`, label: t("admin.first") } } : {})}
        {...(list.next
          ? { next: { href: `/look-backs?tab=${tab}&after=${list.next}`, label: t("admin.next") } }
          : {})}
      />
      {list.mayPlan ? <SampleForm i18n={i18n} today={list.today} filter={filter} sample={sample} /> : null}
    </>
  );
}

function dayAndCase(i18n: I18n, today: Listed["today"]): Column<LookBackRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: "day",
      head: t("promises.lookBack.col.day"),
      phone: "lead",
      nowrap: true,
      cell: ({ doneOn, plannedOn, light }) =>
        doneOn ? (
          format.date(doneOn)
        ) : (
          <span className="grid">
            <DueLight i18n={i18n} light={light} dueOn={plannedOn} today={today} />
            <span className="text-small text-soft">{format.date(plannedOn)}</span>
          </span>
        ),
    },
    {
      key: "case",
      head: t("promises.lookBack.col.case"),
      phone: "title",
      cell: ({ handlingId, handling: { suggestion } }) => (
        <TextLink href={`/cases/${handlingId}`}>{t("promises.caseWords", suggestion)}</TextLink>
      ),
    },
    {
      key: "reason",
      head: t("promises.lookBack.col.reason"),
      cell: ({ reason }) => t(`domain.lookBackReason.${reason}`),
    },
  ];
}

function classColumns({ t }: I18n): Column<LookBackRow>[] {
  const classWord = (code: string | null) => (code ? t("promises.lookBack.classOf", { code }) : "—");
  return [
    {
      key: "first",
      head: t("promises.lookBack.col.first"),
      nowrap: true,
      cell: ({ replyClass }) => classWord(replyClass),
    },
    {
      key: "second",
      head: t("promises.lookBack.col.second"),
      nowrap: true,
      phone: "hidden",
      cell: ({ classCode }) => classWord(classCode),
    },
    {
      key: "verdict",
      head: t("promises.lookBack.col.verdict"),
      cell: ({ verdict, classCode, openedRoundNo }) =>
        verdict
          ? [
              t(`domain.lookBackVerdict.${verdict}`),
              ...(classCode ? [classWord(classCode)] : []),
              ...(openedRoundNo ? [t("promises.lookBack.reopened", { no: openedRoundNo })] : []),
            ].join(" · ")
          : null,
    },
  ];
}

function actColumn({ t }: I18n, { mayPlan }: Listed): Column<LookBackRow> {
  return {
    key: "act",
    head: t("promises.lookBack.col.act"),
    nowrap: true,
    cell: ({ handlingId, doneOn, handling: { state } }) =>
      mayPlan && !doneOn && (state === "REPLIED" || state === "CONCLUDED") ? (
        <LinkButton href={`/cases/${handlingId}/record-look-back`} size="small">
          {t("promises.lookBack.record")}
        </LinkButton>
      ) : null,
  };
}
