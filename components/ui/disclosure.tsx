import type { ReactNode } from "react";

type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean };

/** More on demand; opens without script. */
export function Disclosure({ summary, children, open = false }: DisclosureProps) {
  return (
    <details open={open}>
      <summary className="w-fit cursor-pointer py-1 text-indigo hover:underline">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
