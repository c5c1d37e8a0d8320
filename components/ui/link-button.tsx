import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";

type LinkButtonProps = { href: string; variant?: ButtonVariant; size?: ButtonSize; children: ReactNode };

/** Looks like a button, goes to a page. Use it for the step towards an act; the act itself is a form. */
export function LinkButton({ href, variant, size, children }: LinkButtonProps) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(variant, size)}>
      {children}
    </Link>
  );
}
