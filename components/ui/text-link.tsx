import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

type TextLinkProps = { href: string; children: ReactNode; className?: string; "aria-label"?: string };

/** A link within the site. It fetches nothing ahead: a list of cases would ask for each of them. */
export function TextLink({ href, children, className, ...rest }: TextLinkProps) {
  return (
    <Link {...rest} href={href} prefetch={false} className={cx("text-indigo hover:underline", className)}>
      {children}
    </Link>
  );
}
