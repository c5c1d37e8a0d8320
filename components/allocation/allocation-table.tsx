import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { AllocationOf, AllocationRow } from "@/lib/domain/allocation";
import type { I18n } from "@/lib/i18n/create";
import { DASH } from "@/lib/i18n/format";

type AllocationTableProps = {
  i18n: I18n;
  title: string;
  source: AllocationOf["source"];
  rows: readonly AllocationRow[];
};

/** The allocation sheet; what is of one kind shares a cell, so that a page of A4 across holds it. */
export function AllocationTable({ i18n, title, source, rows }: AllocationTableProps) {
  const { t, format } = i18n;
  const serials = new Map(rows.map((row, index) => [row, index + 1]));
  const sessions = new Set(rows.map(({ session }) => session)).size;
  const columns: Column<AllocationRow>[] = [
    {
      key: "serial",
      head: t("allocation.col.serial"),
      phone: "hidden",
      cell: (row) => serials.get(row),
    },
    {
      key: "number",
      head: t(`allocation.col.number.${source}`),
      phone: "lead",
      nowrap: sessions < 2,
      cell: ({ number, session }) => <Pair first={number} second={sessions > 1 ? session : ""} />,
    },
    {
      key: "title",
      head: t(`allocation.col.title.${source}`),
      phone: "title",
      width: "24%",
      cell: ({ handlingId, title: text }) => <TextLink href={`/cases/${handlingId}`}>{text}</TextLink>,
    },
    {
      key: "sponsors",
      head: t(`allocation.sponsors.${source}`),
      cell: (row) => <Sponsors i18n={i18n} row={row} />,
    },
    {
      key: "role",
      head: t("allocation.col.role"),
      nowrap: true,
      cell: ({ role }) => t(`domain.handlingRole.${role}`),
    },
    {
      key: "units",
      head: t("allocation.units"),
      cell: ({ leadUnit, coUnits }) => (
        <Pair
          first={leadUnit || DASH}
          second={coUnits.length > 0 ? t("allocation.coUnits", { names: format.list(coUnits) }) : ""}
        />
      ),
    },
    { key: "section", head: t("allocation.col.section"), cell: (row) => <Sections i18n={i18n} row={row} /> },
    {
      key: "leader",
      head: t("allocation.col.leader"),
      cell: ({ leaders }) => format.list(leaders) || DASH,
    },
    {
      key: "delivered",
      head: t("allocation.col.delivered"),
      phone: "hidden",
      nowrap: true,
      cell: ({ deliveredOn }) => format.date(deliveredOn),
    },
    {
      key: "due",
      head: t("allocation.col.due"),
      nowrap: true,
      cell: ({ dueOn, movedTo }) => (
        <Pair
          first={format.date(dueOn)}
          second={movedTo ? t("allocation.movedTo", { day: format.date(movedTo) }) : ""}
        />
      ),
    },
  ];
  return <Table caption={title} rows={rows} rowKey={({ handlingId }) => handlingId} columns={columns} />;
}

function Sponsors({ i18n: { t, format }, row }: { i18n: I18n; row: AllocationRow }) {
  const { leadSponsor, statedCount, coSponsors, phone } = row;
  const lead =
    statedCount === null ? leadSponsor : t("allocation.stated", { name: leadSponsor, count: statedCount });
  return (
    <>
      <Pair first={lead || DASH} second={phone} />
      {coSponsors.length > 0 ? (
        <span className="block text-small text-soft">
          {t("allocation.coSponsors", { names: format.list(coSponsors) })}
        </span>
      ) : null}
    </>
  );
}

function Sections({ i18n: { t, format }, row }: { i18n: I18n; row: AllocationRow }) {
  const assisting = row.assisting.map(({ section, dueOn }) =>
    dueOn ? t("events.partDue", { section, day: format.date(dueOn) }) : section,
  );
  return (
    <Pair
      first={row.leadSection ?? (row.role === "REFERENCE" ? DASH : t("allocation.unassigned"))}
      second={assisting.length > 0 ? t("events.assisting", { sections: format.list(assisting) }) : ""}
    />
  );
}

function Pair({ first, second }: { first: string; second: string }) {
  return (
    <>
      {first}
      {second ? <span className="block text-small text-soft">{second}</span> : null}
    </>
  );
}
