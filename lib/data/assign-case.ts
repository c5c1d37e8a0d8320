import { assistingDueDates, type WantedDueDates } from "@/lib/data/assisting-due";
import type { CaseChange, CaseWork } from "@/lib/data/case-act";
import type { Transaction } from "@/lib/data/database";
import { fromOptionalDateColumn, toOptionalDateColumn } from "@/lib/data/dates";
import { headsOf, peopleOf } from "@/lib/data/recipients";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";

/** The sections a case is to go to. */
export interface WantedSections extends WantedDueDates {
  readonly leadSectionId: string;
  readonly assistingSectionIds: readonly string[];
}

interface Wanted {
  readonly sectionId: string;
  readonly kind: "LEAD" | "ASSISTING";
}

type Open = CaseWork["found"]["assignments"];

/**
 * The work of 分办 on one case, by itself or as one of many. Sections that keep their part keep their
 * acknowledgement; a part that is taken away is ended and stays in the history; a new one has to be
 * acknowledged.
 * Throws INVALID assistingSectionIds (the lead section among them) or what assistingDueDates throws, RULE_BROKEN
 * SECTION_NOT_OF_UNIT or SECTION_CLOSED.
 */
export async function assignCase(
  work: CaseWork,
  actorId: string,
  sections: WantedSections,
): Promise<CaseChange<{ leadSectionId: string }>> {
  const { tx, found, now } = work;
  const { leadSectionId } = sections;
  const today = dateInShanghai(now);
  const wanted = wantedParts(sections);
  const names = await openSectionNames(tx, found.unitId, wanted, today);
  const ended = found.assignments.filter((open) => !wanted.some((part) => isSamePart(part, open)));
  const added = wanted.filter((part) => !found.assignments.some((open) => isSamePart(part, open)));
  const dueDates = await assistingDueDates(work, assistingOf(wanted), sections);
  await endParts(tx, ended, actorId, now);
  await tx.sectionAssignment.createMany({
    data: added.map((part) => ({
      ...part,
      handlingId: found.id,
      dueOn: toOptionalDateColumn(dueDates.get(part.sectionId) ?? null),
      assignedById: actorId,
      assignedAt: now,
    })),
  });
  await moveDueDates(tx, found.assignments, dueDates);
  return {
    state: nextState("assign-sections", found),
    event: {
      data: {
        leadSectionId,
        leadSection: names.get(leadSectionId) ?? "",
        assistingSectionIds: assistingOf(wanted),
        assistingSections: assistingOf(wanted).map((id) => names.get(id) ?? ""),
        assistingDue: assistingOf(wanted).map((id) => dueDates.get(id) ?? null),
        reassigned: found.assignments.length > 0,
        endedSections: await sectionNames(tx, withoutPart(ended, wanted)),
      },
      notify: [...(await peopleOf(tx, idsOf(added))), ...(await headsOf(tx, idsOf(ended)))],
    },
    result: { leadSectionId },
  };
}

function wantedParts({ leadSectionId, assistingSectionIds }: WantedSections): Wanted[] {
  if (assistingSectionIds.includes(leadSectionId)) throw invalid("assistingSectionIds", "alsoLead");
  return [
    { sectionId: leadSectionId, kind: "LEAD" },
    ...[...new Set(assistingSectionIds)].map((sectionId) => ({ sectionId, kind: "ASSISTING" as const })),
  ];
}

async function openSectionNames(
  tx: Transaction,
  unitId: string,
  wanted: readonly Wanted[],
  today: CalendarDate,
): Promise<Map<string, string>> {
  const sections = await tx.section.findMany({
    where: { unitId, id: { in: idsOf(wanted) } },
    select: { id: true, name: true, closedOn: true },
  });
  if (sections.length !== wanted.length) throw ruleBroken("SECTION_NOT_OF_UNIT");
  for (const section of sections) {
    const closedOn = fromOptionalDateColumn(section.closedOn);
    if (closedOn !== null && closedOn <= today) throw ruleBroken("SECTION_CLOSED");
  }
  return new Map(sections.map(({ id, name }) => [id, name]));
}

async function endParts(tx: Transaction, ended: Open, endedById: string, endedAt: Date): Promise<void> {
  if (ended.length === 0) return;
  await tx.sectionAssignment.updateMany({
    where: { id: { in: ended.map(({ id }) => id) }, endedAt: null },
    data: { endedAt, endedById },
  });
}

/** A part that is kept may be due on another day; what it was before stays in the events. */
async function moveDueDates(
  tx: Transaction,
  open: Open,
  dueDates: ReadonlyMap<string, CalendarDate | null>,
): Promise<void> {
  for (const { id, sectionId, kind, dueOn } of open) {
    const wished = dueDates.get(sectionId);
    if (kind !== "ASSISTING" || wished === undefined || wished === fromOptionalDateColumn(dueOn)) continue;
    await tx.sectionAssignment.updateMany({
      where: { id, endedAt: null },
      data: { dueOn: toOptionalDateColumn(wished) },
    });
  }
}

async function sectionNames(tx: Transaction, sectionIds: readonly string[]): Promise<string[]> {
  if (sectionIds.length === 0) return [];
  const rows = await tx.section.findMany({
    where: { id: { in: [...sectionIds] } },
    select: { name: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  return rows.map(({ name }) => name);
}

function withoutPart(ended: Open, wanted: readonly Wanted[]): string[] {
  return idsOf(ended).filter((id) => !idsOf(wanted).includes(id));
}

function isSamePart(part: Wanted, open: Open[number]): boolean {
  return part.sectionId === open.sectionId && part.kind === open.kind;
}

function assistingOf(wanted: readonly Wanted[]): string[] {
  return idsOf(wanted.filter(({ kind }) => kind === "ASSISTING"));
}

function idsOf(parts: readonly { readonly sectionId: string }[]): string[] {
  return parts.map(({ sectionId }) => sectionId);
}
