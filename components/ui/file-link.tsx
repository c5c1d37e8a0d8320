import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";

type FileLinkProps = {
  href: string;
  /** As a button; without it as a link in text. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  children: ReactNode;
};

/**
 * Saves a file. A plain link: the router would fetch the file a second time as a page, and send the forms of the page
 * to its address from then on.
 */
export function FileLink({ href, variant, size, children }: FileLinkProps) {
  return (
    <a
      href={href}
      download
      className={variant ? buttonClass(variant, size) : "break-all text-indigo hover:underline"}
    >
      {children}
    </a>
  );
}
