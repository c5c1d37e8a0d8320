import type { ReactNode } from "react";
import { Choice } from "@/components/ui/choice";

type CheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  id?: string;
  value?: string;
  defaultChecked?: boolean;
  required?: boolean;
  disabled?: boolean;
};

/** A single yes: sends its value ("yes" unless told otherwise) when ticked, nothing when not. */
export function Checkbox({ value = "yes", ...rest }: CheckboxProps) {
  return <Choice {...rest} type="checkbox" value={value} />;
}
