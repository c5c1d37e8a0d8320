import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** Where it goes on a phone: lead and title make a row's first line, details its second, acts a last of their own. */
  phone?: "lead" | "title" | "detail" | "acts" | "hidden";
  /** A CSS width for the column; the rest share what is left. */
  width?: string;
  nowrap?: boolean;
};

type TableProps<Row> = {
  /** What the table holds; read out, and shown if `captionVisible`. */
  caption: string;
  captionVisible?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Stands in place of the table when there is no row. */
  empty?: ReactNode;
};

const PHONE = {
  lead: "max-md:order-1 max-md:self-center",
  title: "max-md:order-2 max-md:min-w-0 max-md:flex-1 max-md:basis-[70%] max-md:font-medium",
  detail: "max-md:order-4 max-md:text-small max-md:text-soft",
  acts: "max-md:order-5 max-md:basis-full max-md:pt-1.5 max-md:empty:hidden",
  hidden: "max-md:hidden",
} as const;

/** Rows at least 40 px high under a head that stays in sight; on a phone each row becomes two lines. */
export function Table<Row>({
  caption,
  captionVisible = false,
  columns,
  rows,
  rowKey,
  empty,
}: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <table className="w-full border-collapse max-md:block">
      <caption className={captionVisible ? "pb-2 text-left font-semibold max-md:block" : "sr-only"}>
        {caption}
      </caption>
      <thead className="max-md:sr-only">
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              style={column.width ? { width: column.width } : undefined}
              className={headClass(column)}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className="border-b border-line hover:bg-sunk max-md:relative max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-2.5 max-md:after:order-3 max-md:after:basis-full"
          >
            {columns.map((column) => (
              <td key={column.key} className={cellClass(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headClass<Row>({ align }: Column<Row>): string {
  return cx(
    "sticky top-0 z-10 h-10 border-b border-edge bg-paper px-3 text-small font-medium whitespace-nowrap text-soft first:pl-0 last:pr-0 print:static",
    align === "end" ? "text-right" : "text-left",
  );
}

function cellClass<Row>({ align, phone = "detail", nowrap }: Column<Row>): string {
  return cx(
    "h-10 px-3 py-1.5 align-middle first:pl-0 last:pr-0 max-md:block max-md:h-auto max-md:p-0",
    align === "end" && "text-right tabular-nums max-md:text-left",
    nowrap && "whitespace-nowrap",
    PHONE[phone],
  );
}
