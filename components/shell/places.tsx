"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { PlaceIcon } from "@/components/shell/place-icon";
import { cx } from "@/components/ui/cx";
import { addressOfPlace, belongsTo, type PlaceName } from "@/lib/domain/places";

export type Place = {
  name: PlaceName;
  label: string;
  /** How many things wait there, with the words that say so. */
  count?: { number: number; words: string } | undefined;
};

/**
 * The places of a role, six at most: a rail at the side, on a phone a bar at the foot of the screen. It stays while
 * pages change inside it, so it asks itself where it is.
 */
export function Places({ label, places }: { label: string; places: readonly Place[] }) {
  const path = usePathname();
  return (
    <nav
      aria-label={label}
      className="flex flex-col gap-1 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:flex-row max-md:justify-around max-md:gap-0 max-md:border-t max-md:border-line max-md:bg-sheet max-md:px-1 max-md:pb-[env(safe-area-inset-bottom)]"
    >
      {places.map((place) => (
        <PlaceLink key={place.name} {...place} current={belongsTo(place.name, path)} />
      ))}
    </nav>
  );
}

function PlaceLink({ name, label, count, current }: Place & { current: boolean }) {
  return (
    <Link
      href={addressOfPlace[name]}
      prefetch={false}
      aria-current={current ? "page" : undefined}
      className={cx(
        "relative flex min-h-10 items-center gap-3 rounded px-3 max-md:min-h-14 max-md:min-w-0 max-md:flex-auto max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:px-0 max-md:text-small",
        current ? "bg-indigo-wash font-semibold text-indigo max-md:bg-transparent" : "text-ink hover:bg-sunk",
      )}
    >
      <PlaceIcon name={name} />
      <span className="max-w-full truncate">{label}</span>
      {count && count.number > 0 ? <PlaceCount {...count} /> : null}
    </Link>
  );
}

function PlaceCount({ number, words }: { number: number; words: string }) {
  return (
    <span className="ml-auto min-w-5 rounded-sm bg-vermilion px-1 text-center text-small font-semibold text-on-vermilion tabular-nums max-md:absolute max-md:top-1 max-md:left-1/2 max-md:ml-2">
      <span aria-hidden="true">{number > 99 ? "99+" : number}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
