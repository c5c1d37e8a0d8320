import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findSignedInActor, type SignedIn } from "@/lib/data/accounts/login-sessions";
import { sharedDatabase } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import { systemClock } from "@/lib/request/clock";
import { currentPath } from "@/lib/request/current-path";
import {
  decodeSession,
  encodeSession,
  sessionCookieName,
  sessionCookieOptions,
} from "@/lib/request/session-cookie";

/** Who is signed in, asked of the database once per request; null when nobody is. */
export const getActor = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await currentSessionId();
  return sessionId === null ? null : findSignedInActor(sharedDatabase(), sessionId, systemClock.now());
});

/** Where a temporary password is changed; until then its owner comes to no other page. */
export const PASSWORD_PAGE = "/account/password";

/** Who is signed in, with a password of the person's own: others are led to PASSWORD_PAGE first. */
export async function requireActor(): Promise<Actor> {
  const actor = await requireSignedIn();
  if (actor.passwordTemporary) redirect(PASSWORD_PAGE);
  return actor;
}

/** Who is signed in. Leads to the sign-in page, and back again afterwards, when nobody is. */
export async function requireSignedIn(): Promise<SignedIn> {
  const actor = await getActor();
  if (actor) return actor;
  const path = await currentPath();
  redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}

export async function currentSessionId(): Promise<string | null> {
  return decodeSession((await cookies()).get(sessionCookieName())?.value);
}

/** Hands the browser its session; only inside an action. */
export async function startBrowserSession(sessionId: string): Promise<void> {
  (await cookies()).set(sessionCookieName(), await encodeSession(sessionId), sessionCookieOptions());
}

/** Takes the cookie away; only inside an action. */
export async function forgetBrowserSession(): Promise<void> {
  (await cookies()).delete({ name: sessionCookieName(), path: "/", secure: sessionCookieOptions().secure });
}
