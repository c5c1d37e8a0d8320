import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { FilterForm } from "@/components/ui/filter-form";
import { TextLink } from "@/components/ui/text-link";

type FilterBarProps = {
  label: string;
  apply: string;
  clear?: { href: string; label: string } | undefined;
  children: ReactNode;
};

/** Filters above a list: a form of method GET, so that a filtered list can be kept and passed on as an address. */
export function FilterBar({ label, apply, clear, children }: FilterBarProps) {
  return (
    <FilterForm
      label={label}
      className="flex flex-wrap items-end gap-3 border-b border-line pb-4 max-sm:grid max-sm:grid-cols-2 print:hidden"
    >
      {children}
      <div className="flex items-center gap-3">
        <button type="submit" className={buttonClass()}>
          {apply}
        </button>
        {clear ? <TextLink href={clear.href}>{clear.label}</TextLink> : null}
      </div>
    </FilterForm>
  );
}
