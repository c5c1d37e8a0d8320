"use client";

import type { ButtonHTMLAttributes, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";

type SubmitButtonProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "name" | "value" | "formAction" | "id"
> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** What the button says while the form is on its way. */
  pending: string;
  children: ReactNode;
};

/** Sends its form once: while it is on its way a second press does nothing. */
export function SubmitButton({ variant = "primary", size, pending, children, ...rest }: SubmitButtonProps) {
  const status = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      className={buttonClass(variant, size)}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
    >
      {status.pending ? pending : children}
    </button>
  );
}
