"use client";

import { usePathname, useRouter } from "next/navigation";
import type { FormEvent, ReactNode } from "react";

type FilterFormProps = { label: string; className: string; children: ReactNode };

/** A form of method GET; with script its address holds only what was filled in. */
export function FilterForm({ label, className, children }: FilterFormProps) {
  const router = useRouter();
  const page = usePathname();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value.trim() !== "") query.set(name, value);
    }
    router.push(query.size > 0 ? `${page}?${query}` : page);
  }

  return (
    <form method="get" aria-label={label} onSubmit={submit} className={className}>
      {children}
    </form>
  );
}
