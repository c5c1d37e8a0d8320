import Link from "next/link";

/** The product's name beside its seal: one character cut in vermilion, as on paper. */
export function Brand({ href, name }: { href: string; name: string }) {
  return (
    <Link href={href} prefetch={false} className="flex items-center gap-2.5 font-semibold" aria-label={name}>
      <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8 shrink-0">
        <rect width="32" height="32" rx="3" className="fill-vermilion" />
        <path
          d="M8 11.5h14c0 7.5-.8 12-2.3 13-.9.5-2 .2-3.2-.5M15 6c0 8-1.5 15-7.5 19.5M8 15.5l-2 4M25 15l2 4"
          className="fill-none stroke-on-vermilion"
          strokeWidth="2.2"
          strokeLinecap="round"
        />
      </svg>
      <span className="whitespace-nowrap">{name}</span>
    </Link>
  );
}
