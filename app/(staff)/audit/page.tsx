import { eventSentence } from "@/components/case/timeline-sentence";
import { DateInput } from "@/components/ui/date-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Select } from "@/components/ui/select";
import { type Column, Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { I18n, Translate } from "@/lib/i18n/create";
import { events } from "@/lib/i18n/zh/events";
import { type AuditRow, listEvents } from "@/lib/queries/audit/list-events";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { type AuditFilter, auditFilterSchema } from "@/lib/schemas/audit/audit-filter";

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const types = (Object.keys(events.type) as (keyof typeof events.type)[]).filter((type) => type !== "other");

/** Everything that was done, for the auditor; the filters live in the address. */
export default async function AuditPage({ searchParams }: AuditPageProps) {
  const filter = auditFilterSchema.parse(await searchParams);
  const [i18n, list] = await Promise.all([getI18n(), load((context) => listEvents(context, filter))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader title={t("admin.audit.title")} meaning={t("admin.audit.meaning")} />
      <AuditFilters i18n={i18n} filter={filter} />
      {filter.run ? (
        <p className="my-3">
          {t("admin.audit.ofRun")} <TextLink href="/audit">{t("admin.audit.allRecords")}</TextLink>
        </p>
      ) : null}
      {list.rows.length === 0 ? (
        <NothingFound t={t} filter={filter} />
      ) : (
        <Table
          caption={t("admin.audit.list")}
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={columns(i18n)}
        />
      )}
      <Pagination
        label={t("admin.pages")}
        {...(filter.after ? { previous: { href: address(filter, null), label: t("admin.first") } } : {})}
        {...(list.next ? { next: { href: address(filter, list.next), label: t("admin.next") } } : {})}
      />
    </>
  );
}

function NothingFound({ t, filter: { from, to } }: { t: Translate; filter: AuditFilter }) {
  const backwards = from !== undefined && to !== undefined && from > to;
  return (
    <EmptyState title={t("admin.audit.empty")}>
      {t(backwards ? "admin.audit.backwards" : "admin.audit.emptyHint")}
    </EmptyState>
  );
}

function AuditFilters({ i18n: { t }, filter }: { i18n: I18n; filter: AuditFilter }) {
  const label = "grid gap-1 text-small text-soft";
  return (
    <FilterBar
      label={t("admin.audit.filter")}
      apply={t("common.act.apply")}
      clear={{ href: "/audit", label: t("common.act.clear") }}
    >
      <label htmlFor="audit-user" className={label}>
        {t("admin.audit.user")}
        <TextInput id="audit-user" type="search" name="user" defaultValue={filter.user ?? ""} />
      </label>
      <label htmlFor="audit-type" className={label}>
        {t("admin.audit.type")}
        <Select
          id="audit-type"
          key={filter.type ?? ""}
          name="type"
          defaultValue={filter.type ?? ""}
          placeholder={t("common.field.all")}
          options={types.map((value) => ({ value, label: t(`events.type.${value}`) }))}
        />
      </label>
      {(["from", "to"] as const).map((name) => (
        <label key={name} htmlFor={`audit-${name}`} className={label}>
          {t(`admin.audit.${name}`)}
          <DateInput id={`audit-${name}`} name={name} defaultValue={filter[name] ?? ""} />
        </label>
      ))}
    </FilterBar>
  );
}

function columns(i18n: I18n): Column<AuditRow>[] {
  const { t, format } = i18n;
  return [
    {
      key: "at",
      head: t("admin.audit.col.at"),
      phone: "lead",
      nowrap: true,
      cell: ({ at }) => <time dateTime={at.toISOString()}>{format.moment(at)}</time>,
    },
    {
      key: "who",
      head: t("admin.audit.col.who"),
      cell: ({ actor }) => (actor ? t("admin.audit.person", actor) : t("admin.audit.nobody")),
    },
    {
      key: "what",
      head: t("admin.audit.col.what"),
      phone: "title",
      cell: (row) => eventSentence(i18n, row).sentence,
    },
    {
      key: "about",
      head: t("admin.audit.col.about"),
      cell: ({ handling }) => (handling ? t("admin.audit.about", handling.suggestion) : null),
    },
    {
      key: "detail",
      head: t("admin.audit.col.detail"),
      cell: (row) => (
        <>
          {eventSentence(i18n, row).detail}{" "}
          {row.type === "import-finished" ? (
            <TextLink href={`/audit?run=${row.id}`}>
              {t("admin.audit.rowsOfRun", { count: rowsWritten(row.data) })}
            </TextLink>
          ) : null}
        </>
      ),
    },
  ];
}

function rowsWritten(data: unknown): number {
  if (typeof data !== "object" || data === null) return 0;
  const { added, changed }: { added?: unknown; changed?: unknown } = data;
  return [added, changed].reduce((sum: number, each) => sum + (typeof each === "number" ? each : 0), 0);
}

function address(filter: AuditFilter, after: string | null): string {
  const params = new URLSearchParams();
  for (const name of ["user", "type", "from", "to", "run"] as const) {
    const value = filter[name];
    if (value) params.set(name, value);
  }
  if (after) params.set("after", after);
  const query = params.toString();
  return query ? `/audit?${query}` : "/audit";
}
