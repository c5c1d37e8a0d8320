import type { FormHTMLAttributes, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

/** A form in one column. The browser's own complaints are off: ours say what to do, and say it in our language. */
export function Form({ className, ...rest }: FormHTMLAttributes<HTMLFormElement>) {
  return <form noValidate {...rest} className={cx("flex max-w-2xl flex-col gap-5", className)} />;
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>;
}
