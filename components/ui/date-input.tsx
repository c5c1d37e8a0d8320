import type { InputHTMLAttributes } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A calendar date, typed or picked; sends YYYY-MM-DD. */
export function DateInput(props: Omit<InputHTMLAttributes<HTMLInputElement>, "type">) {
  return <input {...props} type="date" className={`${controlClass("short")} tabular-nums`} />;
}
