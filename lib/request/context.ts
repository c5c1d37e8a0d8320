import type { Context } from "@/lib/context/context";
import { sharedDatabase } from "@/lib/data/database";
import { systemClock } from "@/lib/request/clock";
import { requireActor } from "@/lib/request/session";

/** The context of the person who is signed in; leads to the sign-in page when nobody is. */
export async function requireContext(): Promise<Context> {
  return { actor: await requireActor(), ...openContext() };
}

/** What there is before anybody is known. */
export function openContext(): Omit<Context, "actor"> {
  return { clock: systemClock, db: sharedDatabase() };
}
