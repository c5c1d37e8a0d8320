import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

export type QueueItem = {
  id: string;
  sentence: ReactNode;
  act: { href: string; label: string };
  light?: ReactNode;
  meta?: ReactNode;
};

/** What waits for somebody: a sentence each, with its act one click away. */
export function QueueList({ label, items }: { label: string; items: readonly QueueItem[] }) {
  return (
    <ul aria-label={label} className="border-t border-line">
      {items.map(({ id, sentence, act, light, meta }) => (
        <li
          key={id}
          className="flex min-h-14 items-center gap-x-4 gap-y-2 border-b border-line py-2.5 max-sm:flex-col max-sm:items-start"
        >
          {light ? <div className="min-w-36 shrink-0 max-sm:min-w-0">{light}</div> : null}
          <div className="min-w-0 flex-1">
            <p>{sentence}</p>
            {meta ? <p className="text-small text-soft">{meta}</p> : null}
          </div>
          <LinkButton href={act.href} size="small">
            {act.label}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
