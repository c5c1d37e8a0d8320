import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type Fact = { term: string; value: ReactNode; id?: string };

export function Facts({ items, columns = 1 }: { items: readonly Fact[]; columns?: 1 | 2 }) {
  return (
    <dl className={cx("grid gap-x-8", columns === 2 && "lg:grid-cols-2")}>
      {items.map(({ id, term, value }) => (
        <div key={id ?? term} className="grid grid-cols-[6.5rem_1fr] gap-x-3 border-b border-line py-2">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0 wrap-break-word">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
