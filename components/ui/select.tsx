import type { SelectHTMLAttributes } from "react";
import { type ControlWidth, controlClass } from "@/components/ui/control-class";

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "children" | "multiple"> & {
  options: readonly SelectOption[];
  /** The first entry, whose value is empty: "please choose", "all". */
  placeholder?: string;
  width?: ControlWidth;
};

export function Select({ options, placeholder, width = "medium", ...rest }: SelectProps) {
  return (
    <select {...rest} className={controlClass(width)}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}
