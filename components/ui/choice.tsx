import type { ReactNode } from "react";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceProps = ChoiceOption & {
  type: "radio" | "checkbox";
  name: string;
  id?: string | undefined;
  defaultChecked?: boolean | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
};

/** One choice: the whole box is the target, 44 px high, and shows that it is chosen. */
export function Choice({ type, name, value, label, hint, id, ...rest }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded border border-line bg-sheet px-3 py-2 hover:bg-sunk has-checked:border-indigo has-checked:bg-indigo-wash">
      <input
        {...rest}
        id={id}
        type={type}
        name={name}
        value={value}
        className="mt-1 size-4.5 shrink-0 accent-indigo"
      />
      <span>
        {label}
        {hint ? <span className="block text-small text-soft">{hint}</span> : null}
      </span>
    </label>
  );
}
