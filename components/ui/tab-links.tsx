import Link from "next/link";
import { cx } from "@/components/ui/cx";

type TabLink = { href: string; label: string; current: boolean; count?: number | string | undefined };

/** Views of the same things, each an address of its own. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav
      aria-label={label}
      className="mb-4 flex gap-1 overflow-x-auto overflow-y-hidden border-b border-line print:hidden"
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.current ? "page" : undefined}
          className={cx(
            "-mb-px flex min-h-10 items-center gap-1.5 border-b-2 px-3 whitespace-nowrap",
            tab.current
              ? "border-indigo font-semibold text-ink"
              : "border-transparent text-soft hover:text-ink",
          )}
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="text-small text-soft tabular-nums">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
