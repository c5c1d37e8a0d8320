import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { type Column, Table } from "@/components/ui/table";
import type { Rates } from "@/lib/domain/rates";
import { comparedRates } from "@/lib/domain/rates/ranking";
import type { I18n } from "@/lib/i18n/create";
import { fractionWords } from "@/lib/i18n/figure-words";

export interface GroupRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly rates: Rates;
  /** Where ranks are shown: from 1, null for what isn't compared. */
  readonly rank?: number | null;
}

type GroupTableProps = { i18n: I18n; head: string; caption: string; rows: readonly GroupRow[] };

/** The figures of each section or topic, one a row; on a phone the three that matter most. */
export function GroupTable({ i18n, head, caption, rows }: GroupTableProps) {
  const { t, format } = i18n;
  const counts = (["total", "lead", "coHandled"] as const).map(
    (name): Column<GroupRow> => ({
      key: name,
      head: t(`dashboard.group.${name}`),
      cell: ({ rates }) => named(t(`dashboard.group.${name}`), format.count(rates[name])),
      align: "end",
      ...(name === "total" ? {} : { phone: "hidden" as const }),
    }),
  );
  const figures = comparedRates.map(
    (name): Column<GroupRow> => ({
      key: name,
      head: t(`dashboard.rate.${name}`),
      cell: ({ rates }) => named(t(`dashboard.rate.${name}`), fractionWords(i18n, rates[name])),
      align: "end",
      nowrap: true,
      ...(name === "reply" || name === "satisfaction" ? {} : { phone: "hidden" as const }),
    }),
  );
  const ranked = rows.some(({ rank }) => rank !== undefined);
  const table = (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        ...(ranked ? [rankColumn(i18n)] : []),
        { key: "name", head, cell: ({ name }) => name, phone: "title" },
        ...counts,
        ...figures,
      ]}
    />
  );
  // On a phone the picture above says the most of it, so the figures open on demand.
  return (
    <>
      <div className="max-md:hidden">{table}</div>
      <div className="md:hidden">
        <Disclosure summary={caption}>{table}</Disclosure>
      </div>
    </>
  );
}

function rankColumn({ t }: I18n): Column<GroupRow> {
  return {
    key: "rank",
    head: t("dashboard.order.rank"),
    nowrap: true,
    phone: "lead",
    cell: ({ rank }) => (rank ? String(rank) : "—"),
  };
}

/** On a phone the head is out of sight, so each figure says what it is. */
function named(name: string, figure: string) {
  return (
    <>
      <span className="md:hidden">{name} </span>
      {figure}
    </>
  );
}
