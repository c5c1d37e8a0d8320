import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import type { NextRequest, NextResponse } from "next/server";
import { z } from "zod";
import { isSecure } from "@/lib/request/session-cookie";

export const FLASH_COOKIE = "flash";
/** Long enough for the next page to load; whoever shows it takes the cookie away. */
const SECONDS = 8;
const flashSchema = z.object({ id: z.string(), message: z.string().max(500) });
export type Flash = z.infer<typeof flashSchema>;

/** What the page that comes next says once; only inside an action. */
export async function leaveFlash(message: string): Promise<void> {
  (await cookies()).set(FLASH_COOKIE, JSON.stringify({ id: randomUUID(), message }), {
    path: "/",
    // the page that shows it removes it
    httpOnly: false,
    sameSite: "lax",
    secure: isSecure(),
    maxAge: SECONDS,
  });
}

/**
 * Takes the answer away from a browser that is being given a whole page with it. Set by hand: Next would hide a
 * cookie removed through its own interface from the page that is about to show it.
 */
export function forgetFlash(request: NextRequest, response: NextResponse): void {
  const wholePage = request.method === "GET" && request.headers.get("rsc") === null;
  if (wholePage && request.cookies.has(FLASH_COOKIE))
    response.headers.append("Set-Cookie", `${FLASH_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`);
}

/** What the act before this page has to say: for the Toast, with the id as its key. */
export async function readFlash(): Promise<Flash | null> {
  const value = (await cookies()).get(FLASH_COOKIE)?.value;
  if (!value) return null;
  try {
    return flashSchema.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}
