import "server-only";
import type { Role } from "@/lib/domain/actor";

interface About {
  readonly handlingId: string | null;
  readonly suggestionId: string | null;
}

/** Where a notice leads: a deputy to the suggestion, staff to the case, both to their messages where it is about none. */
export function noticeLink({ handlingId, suggestionId }: About, role: Role, origin: string): string {
  return new URL(pathOf({ handlingId, suggestionId }, role), origin).toString();
}

function pathOf({ handlingId, suggestionId }: About, role: Role): string {
  if (role === "DEPUTY") return suggestionId === null ? "/notices" : `/my/${suggestionId}`;
  return handlingId === null ? "/notices" : `/cases/${handlingId}`;
}
