import type { InputHTMLAttributes } from "react";
import { type ControlWidth, controlClass } from "@/components/ui/control-class";

type TextInputProps = InputHTMLAttributes<HTMLInputElement> & { width?: ControlWidth };

export function TextInput({ width, type = "text", ...rest }: TextInputProps) {
  return <input {...rest} type={type} className={controlClass(width)} />;
}

/** Whole or decimal figures. A text field with a figure keyboard: a wheel over it changes nothing. */
export function NumberInput({ width = "short", ...rest }: TextInputProps) {
  return (
    <input {...rest} type="text" inputMode="decimal" className={`${controlClass(width)} tabular-nums`} />
  );
}
