import { refusalWords } from "@/components/import/problem-words";
import { shownValue } from "@/components/import/shown-value";
import { Facts } from "@/components/ui/facts";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { RowFate } from "@/lib/domain/import/classify-row";
import type { ImportRow } from "@/lib/domain/import/row";
import type { I18n, Translate } from "@/lib/i18n/create";

/** A readable row of the sheet and what would become of it. */
export type SortedLine = { rowNumber: number; row: ImportRow; fate: RowFate };
export type BadLine = { key: string; rowNumber: number; column: string; reason: string };
export type ImportCounts = {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  rejected: number;
};

const SHOWN_NEW = 50;
/** Rows of a table on one page at most: a sheet may have thousands. */
const SHOWN = 200;

export function CountsSection({ t, counts }: { t: Translate; counts: ImportCounts }) {
  const kinds = ["read", "added", "changed", "unchanged", "rejected"] as const;
  return (
    <Section title={t("register.preview.counts")}>
      <Facts
        items={kinds.map((kind) => ({
          term: t(`register.preview.${kind}`),
          value: t("register.preview.rows", { count: counts[kind] }),
        }))}
      />
    </Section>
  );
}

/** The rows that can't be taken: where, why, and what to do. */
export function BadRows({ t, lines }: { t: Translate; lines: readonly BadLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={t("register.preview.bad")} meaning={t("register.preview.badMeaning")}>
      <Table
        caption={t("register.preview.bad")}
        rows={lines.slice(0, SHOWN)}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "row",
            head: t("register.preview.row"),
            cell: ({ rowNumber }) => rowNumber,
            phone: "lead",
            width: "4rem",
          },
          {
            key: "cell",
            head: t("register.preview.cell"),
            cell: ({ column }) => column,
            phone: "detail",
            width: "10rem",
          },
          {
            key: "reason",
            head: t("register.preview.reason"),
            cell: ({ reason }) => reason,
            phone: "title",
          },
        ]}
      />
      <Rest t={t} count={lines.length - SHOWN} />
    </Section>
  );
}

/** What the sheet would change, field by field. */
export function ChangedRows({ i18n, lines }: { i18n: I18n; lines: readonly SortedLine[] }) {
  const { t } = i18n;
  const changes = lines.flatMap(({ rowNumber, row, fate }) =>
    fate.kind === "CHANGED" ? fate.differences.map((change) => ({ rowNumber, row, ...change })) : [],
  );
  if (changes.length === 0) return null;
  return (
    <Section title={t("register.preview.changes")} meaning={t("register.preview.changesMeaning")}>
      <Table
        caption={t("register.preview.changes")}
        rows={changes.slice(0, SHOWN)}
        rowKey={({ rowNumber, field }) => `${rowNumber} ${field}`}
        columns={[
          {
            key: "number",
            head: t("register.preview.number"),
            cell: ({ row }) => row.number,
            phone: "lead",
            width: "6rem",
          },
          {
            key: "field",
            head: t("register.preview.field"),
            cell: ({ field }) => t(`importMessages.rowField.${field}`),
            phone: "title",
            width: "8rem",
          },
          {
            key: "before",
            head: t("register.preview.before"),
            cell: ({ field, before }) => shownValue(i18n, field, before),
          },
          {
            key: "after",
            head: t("register.preview.after"),
            cell: ({ field, after }) => shownValue(i18n, field, after),
          },
        ]}
      />
      <Rest t={t} count={changes.length - SHOWN} />
    </Section>
  );
}

type NewRowsProps = {
  i18n: I18n;
  lines: readonly SortedLine[];
  /** The page of rows shown, from 1; one that isn't there counts as the first. */
  page: number;
  addressOf: (page: number) => string;
};

/** The rows that would be new, fifty a page. */
export function NewRows({ i18n, lines, page, addressOf }: NewRowsProps) {
  const { t, format } = i18n;
  const fresh = lines.filter(({ fate }) => fate.kind === "NEW" || fate.kind === "JOINED");
  if (fresh.length === 0) return null;
  const pages = Math.ceil(fresh.length / SHOWN_NEW);
  const shown = page >= 1 && page <= pages ? page : 1;
  const from = (shown - 1) * SHOWN_NEW;
  return (
    <Section
      id="fresh"
      title={t("register.preview.fresh")}
      meaning={t("register.preview.freshMeaning", { count: fresh.length })}
    >
      <Table
        caption={t("register.preview.fresh")}
        rows={fresh.slice(from, from + SHOWN_NEW)}
        rowKey={({ rowNumber }) => String(rowNumber)}
        columns={[
          {
            key: "number",
            head: t("register.preview.number"),
            cell: ({ row }) => row.number,
            phone: "lead",
            width: "6rem",
          },
          {
            key: "title",
            head: t("register.preview.subject"),
            cell: ({ row }) => row.title,
            phone: "title",
          },
          {
            key: "sponsors",
            head: t("register.preview.sponsors"),
            cell: ({ row }) => format.list(row.sponsors.map(({ name }) => name)),
          },
          {
            key: "role",
            head: t("importMessages.rowField.handlingRole"),
            cell: ({ row }) => t(`domain.handlingRole.${row.handlingRole}`),
            nowrap: true,
          },
          {
            key: "due",
            head: t("register.preview.due"),
            cell: ({ row }) => (row.dueOn ? format.date(row.dueOn) : t("cases.noDue")),
            nowrap: true,
          },
        ]}
      />
      <Pagination
        label={t("common.list.pages")}
        summary={t("common.list.range", {
          from: from + 1,
          to: Math.min(from + SHOWN_NEW, fresh.length),
        })}
        {...(shown > 1 ? { previous: { href: addressOf(shown - 1), label: t("common.list.previous") } } : {})}
        {...(shown < pages ? { next: { href: addressOf(shown + 1), label: t("common.list.next") } } : {})}
      />
    </Section>
  );
}

/** The readable rows that the register refuses, as bad lines. */
export function refusedLines(t: Translate, lines: readonly SortedLine[]): BadLine[] {
  return lines.flatMap(({ rowNumber, fate }) =>
    fate.kind === "REFUSED"
      ? [{ key: `${rowNumber} refused`, rowNumber, column: "—", reason: refusalWords(t, fate.reason) }]
      : [],
  );
}

function Rest({ t, count }: { t: Translate; count: number }) {
  return count > 0 ? <p className="mt-2 text-soft">{t("register.preview.more", { count })}</p> : null;
}
