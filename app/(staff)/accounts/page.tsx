import { AccountActs } from "@/app/(staff)/accounts/account-acts";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { type Column, Table } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import type { I18n } from "@/lib/i18n/create";
import { type AccountRow, listAccounts } from "@/lib/queries/accounts/list-accounts";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { accountFilterSchema } from "@/lib/schemas/account/account-filter";

type AccountsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every account, for the administrator. */
export default async function AccountsPage({ searchParams }: AccountsPageProps) {
  const { q, after } = accountFilterSchema.parse(await searchParams);
  const [i18n, list] = await Promise.all([getI18n(), load((context) => listAccounts(context, { q, after }))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("admin.accounts.title")}
        meaning={t("admin.accounts.meaning")}
        action={<LinkButton href="/accounts/new">{t("admin.accounts.add")}</LinkButton>}
      />
      <FilterBar
        label={t("admin.accounts.filter")}
        apply={t("common.act.search")}
        clear={{ href: "/accounts", label: t("common.act.clear") }}
      >
        <label htmlFor="account-q" className="grid gap-1 text-small text-soft">
          {t("admin.accounts.search")}
          <TextInput id="account-q" type="search" name="q" defaultValue={q ?? ""} />
        </label>
      </FilterBar>
      {list.rows.length === 0 ? (
        <EmptyState title={t("admin.accounts.empty")}>{t("admin.accounts.emptyHint")}</EmptyState>
      ) : (
        <Table
          caption={t("admin.accounts.list")}
          rows={list.rows}
          rowKey={({ id }) => id}
          columns={columns(i18n)}
        />
      )}
      <Pagination
        label={t("admin.pages")}
        {...(after ? { previous: { href: address(q, null), label: t("admin.first") } } : {})}
        {...(list.next ? { next: { href: address(q, list.next), label: t("admin.next") } } : {})}
      />
    </>
  );
}

const tones = { open: "success", locked: "warning", disabled: "danger" } as const;

function columns(i18n: I18n): Column<AccountRow>[] {
  const { t } = i18n;
  return [
    {
      key: "standing",
      head: t("admin.accounts.col.standing"),
      phone: "lead",
      nowrap: true,
      cell: ({ standing }) => (
        <Badge tone={tones[standing]}>{t(`admin.accounts.standing.${standing}`)}</Badge>
      ),
    },
    { key: "name", head: t("admin.accounts.col.name"), phone: "title", cell: ({ name }) => name },
    { key: "username", head: t("admin.accounts.col.username"), cell: ({ username }) => username },
    {
      key: "role",
      head: t("admin.accounts.col.role"),
      nowrap: true,
      cell: ({ role }) => t(`domain.role.${role}`),
    },
    {
      key: "place",
      head: t("admin.accounts.col.place"),
      cell: ({ unit, section }) => [unit?.name, section?.name].filter(Boolean).join(" · "),
    },
    {
      key: "act",
      head: t("admin.accounts.col.act"),
      phone: "acts",
      cell: (account) => <AccountActs i18n={i18n} account={account} />,
    },
  ];
}

function address(q: string | undefined, after: string | null): string {
  const query = new URLSearchParams({ ...(q ? { q } : {}), ...(after ? { after } : {}) }).toString();
  return query ? `/accounts?${query}` : "/accounts";
}
