import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";

type PageHeaderProps = {
  title: ReactNode;
  meaning?: ReactNode;
  action?: ReactNode;
  back?: { href: string; label: string };
};

/** The page's title, what it means in one line, and its one main action. */
export function PageHeader({ title, meaning, action, back }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        {back ? (
          <TextLink href={back.href} className="text-small print:hidden">
            ← {back.label}
          </TextLink>
        ) : null}
        <h1 className="text-large leading-snug font-semibold text-balance">{title}</h1>
        {meaning ? <div className="mt-1 text-soft">{meaning}</div> : null}
      </div>
      {action ? <div className="flex flex-wrap gap-2 print:hidden">{action}</div> : null}
    </header>
  );
}
