import Link from "next/link";
import type { ReactNode } from "react";

type RateCardProps = {
  label: string;
  /** The rate as written ("83%"), or null when there is nothing to divide by. */
  figure: string | null;
  /** What is read out in place of the dash. */
  noneWord: string;
  /** "5 of 6". */
  of: string;
  /** Who is left out of the count, and why. */
  left?: string | undefined;
  /** Against last year. */
  change?: string | undefined;
  definition?: { label: string; text: ReactNode } | undefined;
  href: string;
  hrefLabel: string;
};

/** A rate with what it is made of. The whole card leads to its cases, but for the definition, which opens in place. */
export function RateCard({
  label,
  figure,
  noneWord,
  of,
  left,
  change,
  definition,
  href,
  hrefLabel,
}: RateCardProps) {
  return (
    <article className="relative flex flex-col bg-sheet p-4 hover:bg-indigo-wash">
      <h3 className="text-soft">
        <Link
          href={href}
          prefetch={false}
          aria-label={`${label}: ${hrefLabel}`}
          className="after:absolute after:inset-0"
        >
          {label}
        </Link>
      </h3>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <span className="text-large leading-tight font-semibold tabular-nums">
          {figure ?? (
            <>
              <span aria-hidden="true">—</span>
              <span className="sr-only">{noneWord}</span>
            </>
          )}
        </span>
        {change ? <span className="text-small text-soft tabular-nums">{change}</span> : null}
      </p>
      <p className="tabular-nums">{of}</p>
      {left ? <p className="text-small text-soft">{left}</p> : null}
      {definition ? (
        <details className="relative z-1 mt-auto w-fit pt-2 text-small">
          <summary className="cursor-pointer text-indigo hover:underline">{definition.label}</summary>
          <div className="mt-1 text-soft">{definition.text}</div>
        </details>
      ) : null}
    </article>
  );
}

export function RateGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-2 gap-px p-px *:outline *:outline-line md:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
      {children}
    </div>
  );
}
