import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";

/**
 * The due date proposed for an assisting section's part (协办科室完成期限): `leadDays` calendar days before the case's
 * own, so that the lead section can still work it in; the case's own when that day is not to come. Null when the
 * case has none to come, or where `leadDays` is 0, by which a unit proposes none.
 */
export function proposedPartDue(
  caseDueOn: CalendarDate | null,
  today: CalendarDate,
  leadDays: number,
): CalendarDate | null {
  if (caseDueOn === null || leadDays === 0) return null;
  const ahead = addDays(caseDueOn, -leadDays);
  if (ahead > today) return ahead;
  return caseDueOn > today ? caseDueOn : null;
}

/** What is wrong with a due date given to an assisting section, as a code of the field; null when nothing is. */
export function partDueTrouble(
  dueOn: CalendarDate,
  caseDueOn: CalendarDate | null,
  today: CalendarDate,
): "past" | "afterCaseDue" | null {
  if (dueOn < today) return "past";
  // A case that is overdue has no day left that a part could be due by.
  return caseDueOn !== null && caseDueOn >= today && dueOn > caseDueOn ? "afterCaseDue" : null;
}

/** The part that the section may still hand in: it assists in the case, and has handed nothing in yet. */
export function partToHandIn<
  Part extends {
    readonly sectionId: string;
    readonly kind: "LEAD" | "ASSISTING";
    readonly handedInOn: CalendarDate | null;
  },
>(parts: readonly Part[], sectionId: string | null): Part | null {
  return (
    parts.find((part) => part.kind === "ASSISTING" && part.sectionId === sectionId && !part.handedInOn) ??
    null
  );
}
