import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CasePosition } from "@/lib/domain/permissions";

/** What every act loads of its case. */
export const caseSelect = {
  id: true,
  unitId: true,
  suggestionId: true,
  role: true,
  state: true,
  roundNo: true,
  awaitedStep: true,
  version: true,
  deliveredOn: true,
  dueOn: true,
  unit: { select: { name: true, docPrefix: true } },
  suggestion: {
    select: {
      number: true,
      title: true,
      session: { select: { year: true, level: true, source: true, name: true, inSession: true } },
      sponsors: { select: { deputyId: true }, orderBy: { position: "asc" } },
    },
  },
  assignments: {
    where: { endedAt: null },
    select: { id: true, sectionId: true, kind: true, dueOn: true, acknowledgedAt: true },
  },
} as const satisfies Prisma.HandlingSelect;

type Loaded = Prisma.HandlingGetPayload<{ select: typeof caseSelect }>;

/** A case as acts see it: its row and its place for the permissions. Dates are calendar dates. */
export interface CaseRecord extends Omit<Loaded, "deliveredOn" | "dueOn"> {
  readonly deliveredOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly position: CasePosition;
}

/** Turns the loaded row into what the domain asks about. */
export function toCaseRecord(row: Loaded): CaseRecord {
  const lead = row.assignments.find(({ kind }) => kind === "LEAD");
  return {
    ...row,
    deliveredOn: fromOptionalDateColumn(row.deliveredOn),
    dueOn: fromOptionalDateColumn(row.dueOn),
    position: {
      unitId: row.unitId,
      role: row.role,
      state: row.state,
      awaitedStep: row.awaitedStep,
      leadSectionId: lead?.sectionId ?? null,
      assistingSectionIds: row.assignments.filter((a) => a !== lead).map(({ sectionId }) => sectionId),
      sponsorIds: row.suggestion.sponsors.map(({ deputyId }) => deputyId),
    },
  };
}
