"use client";

import { useFieldState } from "@/components/form/form-context";
import { FieldError } from "@/components/ui/field";
import { Select, type SelectOption } from "@/components/ui/select";

// Fields that stand in the rows of a table: their labels are read out, the column's head is what is seen.

type TickFieldProps = {
  name: string;
  /** What the tick sends; what was sent before is known by its beginning, up to `stem`. */
  value: string;
  stem: string;
  label: string;
  defaultChecked: boolean;
};

/** One of many ticks of the same name. */
export function TickField({ name, value, stem, label, defaultChecked }: TickFieldProps) {
  const sent = useFieldState(name).texts(defaultChecked ? [value] : []);
  return (
    <label className="flex size-10 cursor-pointer items-center justify-center rounded hover:bg-sunk max-md:size-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        aria-label={label}
        defaultChecked={sent.some((text) => text.startsWith(stem))}
        className="size-4.5 accent-indigo"
      />
    </label>
  );
}

type RowSelectProps = {
  name: string;
  label: string;
  options: readonly SelectOption[];
  placeholder: string;
  defaultValue: string;
};

/** A row's own choice of a list. */
export function RowSelect({ name, label, options, placeholder, defaultValue }: RowSelectProps) {
  const { error, text } = useFieldState(name);
  const value = text(defaultValue);
  return (
    <>
      <Select
        id={name}
        key={value}
        name={name}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        options={options}
        placeholder={placeholder}
        defaultValue={value}
      />
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : null}
    </>
  );
}
