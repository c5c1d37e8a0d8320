import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { stagesOfWork } from "@/lib/domain/lifecycle";
import { type Light, lightOf } from "@/lib/domain/lights";

const shown = 30;

/** What the actor's section owes to the lead section of another's case. */
export interface WaitingPart {
  readonly id: string;
  readonly handlingId: string;
  readonly act: "acknowledge-assignment" | "record-progress";
  readonly number: string;
  readonly title: string;
  readonly leadSection: string;
  readonly dueOn: CalendarDate | null;
  readonly light: Light;
}

/**
 * The cases in which the actor's section assists and has handed nothing in yet, the most pressing first (30 at
 * most): its head acknowledges first. Empty for those without a section.
 */
export async function listParts({ actor, clock, db }: Context) {
  const today = dateInShanghai(clock.now());
  const { sectionId, unitId } = actor;
  if (sectionId === null) return { today, parts: [] };
  const scope = { unitId, year: null, level: null, source: null };
  const [settings, rows] = await Promise.all([
    loadSettings(db, scope, clock.now()),
    db.sectionAssignment.findMany({
      where: {
        sectionId,
        kind: "ASSISTING",
        endedAt: null,
        handedIn: { none: {} },
        handling: { AND: [handlingScope(actor), { state: { in: [...stagesOfWork] } }] },
      },
      select: partSelect,
      orderBy: [{ dueOn: { sort: "asc", nulls: "last" } }, { assignedAt: "asc" }, { id: "asc" }],
      take: shown,
    }),
  ]);
  const parts = rows.map(({ id, handlingId, acknowledgedAt, handling, ...row }): WaitingPart => {
    const dueOn = fromOptionalDateColumn(row.dueOn);
    const acknowledges = acknowledgedAt === null && actor.role === "SECTION_HEAD";
    return {
      id,
      handlingId,
      act: acknowledges ? "acknowledge-assignment" : "record-progress",
      ...handling.suggestion,
      leadSection: handling.assignments[0]?.section.name ?? "",
      dueOn,
      light: lightOf({ dueOn, doneOn: null }, today, settings),
    };
  });
  return { today, parts };
}

const partSelect = {
  id: true,
  handlingId: true,
  dueOn: true,
  acknowledgedAt: true,
  handling: {
    select: {
      suggestion: { select: { number: true, title: true } },
      assignments: {
        where: { kind: "LEAD", endedAt: null },
        select: { section: { select: { name: true } } },
      },
    },
  },
} as const;
