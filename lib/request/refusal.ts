import type { NextRequest } from "next/server";
import { UPLOAD_BODY_BYTES } from "@/lib/schemas/suggestion/upload-limits";

/** Why a request is turned away before anything of it is read. */
export type Refusal = "FOREIGN_ORIGIN" | "BODY_TOO_LARGE";

/**
 * What stands against a request as a whole: a form sent by a page of another site, or a body larger than the
 * largest sheet. Next refuses both too, but as an error of ours; a request that says no origin is left to it.
 */
export function refusalOf(request: NextRequest): Refusal | null {
  if (request.method !== "POST") return null;
  if (isForeign(request)) return "FOREIGN_ORIGIN";
  return Number(request.headers.get("content-length") ?? 0) > UPLOAD_BODY_BYTES ? "BODY_TOO_LARGE" : null;
}

function isForeign({ headers }: NextRequest): boolean {
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return false;
  const forwarded = headers.get("x-forwarded-host")?.split(",")[0]?.trim();
  return !URL.canParse(origin) || new URL(origin).host !== (forwarded ?? headers.get("host"));
}
