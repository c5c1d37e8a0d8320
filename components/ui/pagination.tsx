import { LinkButton } from "@/components/ui/link-button";

type Step = { href: string; label: string } | undefined;
type PaginationProps = { label: string; previous?: Step; next?: Step; summary?: string };

/** Back and on through a list that goes by keyset, so there are no page numbers. */
export function Pagination({ label, previous, next, summary }: PaginationProps) {
  if (!previous && !next && !summary) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3 print:hidden">
      <p className="text-soft tabular-nums">{summary}</p>
      <div className="flex gap-2">
        {previous ? (
          <LinkButton href={previous.href} size="small">
            {previous.label}
          </LinkButton>
        ) : null}
        {next ? (
          <LinkButton href={next.href} size="small">
            {next.label}
          </LinkButton>
        ) : null}
      </div>
    </nav>
  );
}
