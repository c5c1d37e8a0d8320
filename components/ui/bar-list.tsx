import { TextLink } from "@/components/ui/text-link";

export type BarItem = {
  key: string;
  label: string;
  value: string;
  share: number;
  href?: string;
  note?: string;
};

/** Shares as bars, each with its name and figure in words; the bar itself is only for the eye. */
export function BarList({ label, items }: { label: string; items: readonly BarItem[] }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-2">
      {items.map(({ key, label: name, value, share, href, note }) => (
        <li
          key={key}
          className="grid grid-cols-[minmax(6rem,12rem)_1fr_auto] items-center gap-x-3 max-sm:grid-cols-[1fr_auto]"
        >
          <span className="min-w-0">{href ? <TextLink href={href}>{name}</TextLink> : name}</span>
          <span aria-hidden="true" className="h-3 bg-sunk max-sm:order-3 max-sm:col-span-2">
            <span
              className="block h-full bg-indigo print:border print:border-black"
              style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
            />
          </span>
          <span className="min-w-16 text-right tabular-nums">
            {value}
            {note ? <span className="ml-2 text-small text-soft">{note}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
