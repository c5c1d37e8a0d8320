import type { ReactNode } from "react";

/** A filter of the dashboard under its name. */
export function Labelled({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <label htmlFor={`dashboard-${name}`} className="grid gap-1 text-small text-soft">
      {label}
      {children}
    </label>
  );
}
