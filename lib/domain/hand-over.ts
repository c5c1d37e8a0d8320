import { isId } from "@/lib/domain/ids";

/** A case as a message to a new head of a section names it. */
export interface HandedCase {
  readonly handlingId: string;
  readonly number: string;
  readonly title: string;
}

/** The cases that an event of the books tells of; none when it tells of something else. */
export function readHandOver(data: unknown): HandedCase[] {
  if (!isRecord(data) || !Array.isArray(data.cases)) return [];
  return data.cases.flatMap((each: unknown): HandedCase[] => {
    if (!isRecord(each) || typeof each.handlingId !== "string" || !isId(each.handlingId)) return [];
    const { handlingId, number, title } = each;
    return [{ handlingId, number: String(number), title: String(title) }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
