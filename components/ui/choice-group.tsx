import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { FieldError, FieldHint, FieldMark } from "@/components/ui/field";

export type ChoiceGroupProps = {
  /** Also the id of the first choice, so that an error summary can lead there. */
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  requiredMark?: string | undefined;
  /** A grid for many short ones. */
  layout?: "column" | "row" | "grid";
  children: ReactNode;
};

const LAYOUT = {
  column: "flex flex-col",
  row: "flex flex-row flex-wrap max-sm:flex-col",
  grid: "grid grid-cols-2 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5",
} as const;

export function ChoiceGroup({
  id,
  legend,
  hint,
  error,
  requiredMark,
  layout = "column",
  children,
}: ChoiceGroupProps) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <fieldset className="flex min-w-0 flex-col gap-1" aria-describedby={described || undefined}>
      <legend className="mb-1 font-medium">
        {legend}
        {requiredMark ? <FieldMark>{requiredMark}</FieldMark> : null}
      </legend>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      <div className={cx("gap-2", LAYOUT[layout])}>{children}</div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
