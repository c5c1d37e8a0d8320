import type { FormHTMLAttributes, ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type FormProps = FormHTMLAttributes<HTMLFormElement> & {
  /** As wide as the page: for a form around a table. */
  wide?: boolean;
};

/** A form in one column. The browser's own complaints are off: ours say what to do, and say it in our language. */
export function Form({ className, wide = false, ...rest }: FormProps) {
  return <form noValidate {...rest} className={cx("flex flex-col gap-5", !wide && "max-w-2xl", className)} />;
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-1">{children}</div>;
}
