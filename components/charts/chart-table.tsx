import { cx } from "@/components/ui/cx";

type ChartTableProps = {
  caption: string;
  heads: readonly string[];
  rows: readonly { label: string; values: readonly (string | number)[] }[];
};

/** The figures behind a picture. */
export function ChartTable({ caption, heads, rows }: ChartTableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge">
            {heads.map((head, index) => (
              <th
                key={head}
                scope="col"
                className={cx("py-1.5 pr-6 text-small font-medium text-soft", side(index))}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-6 text-left font-normal">
                {row.label}
              </th>
              {row.values.map((value, index) => (
                <td key={heads[index + 1]} className="py-1.5 pr-6 text-right tabular-nums">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function side(index: number): string {
  return index === 0 ? "text-left" : "text-right";
}
