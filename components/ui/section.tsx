import type { ReactNode } from "react";

type SectionProps = {
  title: string;
  id?: string;
  meaning?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a heading of the second rank. */
export function Section({ title, id, meaning, action, children }: SectionProps) {
  return (
    <section id={id} aria-label={title} className="mt-8 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold">{title}</h2>
        {action ? <div className="print:hidden">{action}</div> : null}
        {meaning ? <p className="w-full text-soft">{meaning}</p> : null}
      </div>
      {children}
    </section>
  );
}
