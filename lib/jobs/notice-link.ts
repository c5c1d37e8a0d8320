import "server-only";
import type { Role } from "@/lib/domain/actor";
import { addressOfEvent, type EventSubject } from "@/lib/domain/event-address";

/** Where a notice leads: to what it is about, to the reader's messages where it has no page. */
export function noticeLink(about: EventSubject, role: Role, origin: string): string {
  return new URL(addressOfEvent(about, role) ?? "/notices", origin).toString();
}
