import { cx } from "@/components/ui/cx";

const WIDTHS = ["w-11/12", "w-full", "w-4/5", "w-10/12"] as const;

/** Holds the place of rows that are on their way. */
export function Skeleton({ lines = 6, label }: { lines?: number; label: string }) {
  return (
    <div role="status" className="flex flex-col">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells one line from another
        <div key={line} aria-hidden="true" className="flex h-10 items-center border-b border-line">
          <div
            className={cx("h-3 rounded-sm bg-line motion-safe:animate-pulse", WIDTHS[line % WIDTHS.length])}
          />
        </div>
      ))}
    </div>
  );
}
