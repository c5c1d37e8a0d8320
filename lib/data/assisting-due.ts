import type { CaseWork } from "@/lib/data/case-act";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { loadCaseSettings } from "@/lib/data/settings";
import { partDueTrouble, proposedPartDue } from "@/lib/domain/assisting-parts";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid } from "@/lib/domain/errors";

/** The due dates wished for the parts of assisting sections; those left out follow the unit's setting. */
export interface WantedDueDates {
  /** By section; a section that is not among them has none of its own. */
  readonly assistingDue?: Readonly<Record<string, CalendarDate>>;
  /** One for all of them. */
  readonly assistingDueOn?: CalendarDate | null;
}

/** The name of the field for one section's due date. */
const fieldOf = (sectionId: string) => `assistingDue.${sectionId}`;

/**
 * The due date of each assisting section's part. One that stays as it was is not asked about again, so that a case
 * can be assigned anew after the day has passed. Where nothing is wished at all, a part that is kept keeps its own.
 * Throws INVALID past or afterCaseDue, of the field it was given in.
 */
export async function assistingDueDates(
  { tx, found, now }: CaseWork,
  sectionIds: readonly string[],
  { assistingDue, assistingDueOn = null }: WantedDueDates,
): Promise<Map<string, CalendarDate | null>> {
  if (sectionIds.length === 0) return new Map();
  const today = dateInShanghai(now);
  const { assistingLeadDays } = await loadCaseSettings(tx, found, now);
  const proposed = proposedPartDue(found.dueOn, today, assistingLeadDays);
  const current = new Map(
    found.assignments.flatMap(({ sectionId, kind, dueOn }) =>
      kind === "ASSISTING" ? [[sectionId, fromOptionalDateColumn(dueOn)] as const] : [],
    ),
  );
  const isWished = assistingDue !== undefined || assistingDueOn !== null;
  const dates = sectionIds.map((sectionId): readonly [string, CalendarDate | null] => {
    const kept = current.get(sectionId);
    const given = assistingDue?.[sectionId] ?? assistingDueOn;
    if (given === null) return [sectionId, isWished || kept === undefined ? proposed : kept];
    const trouble = given === kept ? null : partDueTrouble(given, found.dueOn, today);
    if (trouble) throw invalid(assistingDue ? fieldOf(sectionId) : "assistingDueOn", trouble);
    return [sectionId, given];
  });
  return new Map(dates);
}
