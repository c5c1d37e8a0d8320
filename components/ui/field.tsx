import type { ReactNode } from "react";

export type FieldControl = {
  id: string;
  required: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Screen readers say the error at once: for one that appears while the form is being filled in. */
  urgent?: boolean;
  required?: boolean;
  /** The word beside the label of a field that must be filled in. */
  requiredMark?: string;
  children: (control: FieldControl) => ReactNode;
};

/** A label above, help under it, the error beside the control; `children` spreads what ties the three together. */
export function Field({
  id,
  label,
  hint,
  error,
  urgent = false,
  required = false,
  requiredMark,
  children,
}: FieldProps) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  const control: FieldControl = {
    id,
    required,
    ...(described ? { "aria-describedby": described } : {}),
    ...(error ? { "aria-invalid": true } : {}),
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
        {required && requiredMark ? <FieldMark>{requiredMark}</FieldMark> : null}
      </label>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      {children(control)}
      {error ? (
        <FieldError id={`${id}-error`} urgent={urgent}>
          {error}
        </FieldError>
      ) : null}
    </div>
  );
}

export function FieldMark({ children }: { children: ReactNode }) {
  return <span className="ml-2 text-small font-normal text-soft">{children}</span>;
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-small text-soft">
      {children}
    </p>
  );
}

export function FieldError({
  id,
  urgent = false,
  children,
}: {
  id: string;
  urgent?: boolean;
  children: ReactNode;
}) {
  return (
    <p id={id} role={urgent ? "alert" : undefined} className="text-vermilion">
      {children}
    </p>
  );
}
