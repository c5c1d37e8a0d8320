import "server-only";
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const TIMEOUT_MS = 10_000;

/** Addresses of this machine itself and of its own link, where no chat server of a unit stands. */
const own = new BlockList();
own.addSubnet("0.0.0.0", 8, "ipv4");
own.addSubnet("127.0.0.0", 8, "ipv4");
own.addSubnet("169.254.0.0", 16, "ipv4");
own.addAddress("::", "ipv6");
own.addAddress("::1", "ipv6");
own.addSubnet("fe80::", 10, "ipv6");

/**
 * Posts a text as the robots of enterprise chat tools take it. https only, within ten seconds, and no redirect is
 * followed: an address that was checked must not lead to one that wasn't. Addresses of a government network are
 * allowed, since its chat server stands there; this machine's own are not.
 * Throws when the address is refused or the other side doesn't take it.
 */
export async function postToChat(address: string, text: string, send: typeof fetch = fetch): Promise<void> {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error("The work group's address is not https");
  await refuseOwnAddresses(url.hostname);
  const response = await send(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ msgtype: "text", text: { content: text } }),
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`The work group's address answered with status ${response.status}`);
  await refuseError(response);
}

async function refuseOwnAddresses(hostname: string): Promise<void> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  for (const { address } of found) {
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (own.check(address, family)) throw new Error("The work group's address is this machine itself");
  }
}

/** Such tools say no with status 200 and a code in the answer. */
async function refuseError(response: Response): Promise<void> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== "object" || answer === null) return;
  const code = "errcode" in answer ? answer.errcode : "code" in answer ? answer.code : 0;
  if (code !== 0) throw new Error(`The work group's robot answered with code ${String(code)}`);
}
