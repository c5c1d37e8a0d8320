import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { z } from "zod";
import { isSecure } from "@/lib/request/session-cookie";

const FLASH_COOKIE = "flash";
/** Long enough for the next page to load, short enough not to be said again on the one after. */
const SECONDS = 8;
const flashSchema = z.object({ id: z.string(), message: z.string().max(500) });
export type Flash = z.infer<typeof flashSchema>;

/** What the page that comes next says once; only inside an action. */
export async function leaveFlash(message: string): Promise<void> {
  (await cookies()).set(FLASH_COOKIE, JSON.stringify({ id: randomUUID(), message }), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: isSecure(),
    maxAge: SECONDS,
  });
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
