/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { serverEnvironment } = await import("@/lib/env/env");
  const { dropClaimedAddress } = await import("@/lib/request/claimed-address");
  if (serverEnvironment().TRUST_PROXY === "0") dropClaimedAddress();
}
