import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { LOGIN_SESSION_SECONDS } from "@/lib/data/accounts/login-sessions";
import { serverEnvironment } from "@/lib/env/env";

const tokenSchema = z.object({ sessionId: z.uuid() });

/** Whether people reach us by https; on plain http a secure cookie would never come back. */
export function isSecure(): boolean {
  return serverEnvironment().APP_URL?.startsWith("https:") ?? false;
}

/** next-auth's own name, so that its route and ours mean the same cookie. */
export function sessionCookieName(): string {
  return isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

export function sessionCookieOptions() {
  return {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    maxAge: LOGIN_SESSION_SECONDS,
  } as const;
}

/** The cookie's value: next-auth's encrypted token with nothing in it but the session's id. */
export function encodeSession(sessionId: string): Promise<string> {
  const { SESSION_SECRET } = serverEnvironment();
  return encode({ token: { sessionId }, secret: SESSION_SECRET, maxAge: LOGIN_SESSION_SECONDS });
}

/** The session's id in a cookie's value; null for anything that we did not make, or that is too old. */
export async function decodeSession(value: string | undefined): Promise<string | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: serverEnvironment().SESSION_SECRET });
    return tokenSchema.safeParse(token).data?.sessionId ?? null;
  } catch {
    // Forged, cut short, expired, or made with another secret.
    return null;
  }
}
