import { headers } from "next/headers";

/**
 * The address the request came from: the last one in X-Forwarded-For, which the nearest proxy wrote, or Next
 * itself where there is none (instrumentation.ts drops what a client claims when no proxy is trusted).
 */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
}
