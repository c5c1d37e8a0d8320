import type { Role } from "@/lib/domain/actor";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** How a request for return (退办) or extension (延期) is answered. */
export const requestDecisions = ["GRANTED", "REFUSED"] as const;
export type RequestDecision = (typeof requestDecisions)[number];

/**
 * Whether this role decides requests here: the assigning body (交办机关) where it works on the installation,
 * else the unit's secretariat, which writes down what the assigning body decided.
 * Rule: 福建, extension by approval of the assigning body; who that is here is a setting.
 */
export function decidesRequests(role: Role, settings: Pick<Settings, "requestsDecidedBy">): boolean {
  return role === settings.requestsDecidedBy;
}
