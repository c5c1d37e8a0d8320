import type { Role } from "@/lib/domain/actor";

/** What an event is about. */
export interface EventSubject {
  readonly type?: string;
  readonly handlingId: string | null;
  readonly suggestionId: string | null;
  readonly data?: unknown;
}

/** The page on which somebody of that role sees what an event tells of; null where there is none. */
export function addressOfEvent(
  { type, handlingId, suggestionId, data }: EventSubject,
  role: Role,
): string | null {
  if (role === "DEPUTY") return suggestionId === null ? null : `/my/${suggestionId}`;
  if (handlingId !== null) return `/cases/${handlingId}`;
  if (type === "papers-made" || type === "papers-failed") return "/papers";
  const reportId = type?.startsWith("report-") ? textOf(data, "reportId") : null;
  return reportId === null ? null : `/reports/${reportId}`;
}

function textOf(data: unknown, name: string): string | null {
  if (typeof data !== "object" || data === null) return null;
  const value = Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : null;
}
