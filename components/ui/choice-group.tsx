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
  layout?: "column" | "row";
  children: ReactNode;
};

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
      <div className={cx("flex gap-2", layout === "row" ? "flex-row flex-wrap max-sm:flex-col" : "flex-col")}>
        {children}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
