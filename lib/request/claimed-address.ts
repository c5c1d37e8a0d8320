import { subscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";

/**
 * Takes X-Forwarded-For out of every request from now on, so that a client cannot claim another's address and
 * Next writes down the one it really came from.
 */
export function dropClaimedAddress(): void {
  subscribe("http.server.request.start", (message) => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    if (message.request instanceof IncomingMessage) delete message.request.headers["x-forwarded-for"];
  });
}
