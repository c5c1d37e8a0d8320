import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** What would be here and how it comes about. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 border-y border-line py-8">
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-prose text-soft">{children}</div> : null}
      {action}
    </div>
  );
}
