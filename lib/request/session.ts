import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findSignedInActor } from "@/lib/data/accounts/login-sessions";
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
export const getActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await currentSessionId();
  return sessionId === null ? null : findSignedInActor(sharedDatabase(), sessionId, systemClock.now());
});

/** Who is signed in. Leads to the sign-in page, and back again afterwards, when nobody is. */
export async function requireActor(): Promise<Actor> {
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
