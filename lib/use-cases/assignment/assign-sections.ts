import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import type { Transaction } from "@/lib/data/database";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { headsOf, peopleOf } from "@/lib/data/recipients";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import type { AssignSectionsInput } from "@/lib/schemas/assignment/assign-sections";

interface Wanted {
  readonly sectionId: string;
  readonly kind: "LEAD" | "ASSISTING";
}

type Open = CaseWork["found"]["assignments"];

/**
 * 分办: gives the case to a lead section and to those assisting it. Sections that keep their part keep their
 * acknowledgement; a part that is taken away is ended and stays in the history; a new one has to be
 * acknowledged. Gives the lead section's id.
 * Throws ActError: RULE_BROKEN SECTION_NOT_OF_UNIT or SECTION_CLOSED, and what actOnCase throws.
 */
export async function assignSections(context: Context, input: AssignSectionsInput) {
  return actOnCase(context, "assign-sections", input, async ({ tx, found, now }) => {
    const today = dateInShanghai(now);
    const wanted = wantedParts(input);
    const names = await openSectionNames(tx, found.unitId, wanted, today);
    const ended = found.assignments.filter((open) => !wanted.some((part) => isSamePart(part, open)));
    const added = wanted.filter((part) => !found.assignments.some((open) => isSamePart(part, open)));
    await endParts(tx, ended, context.actor.userId, now);
    await tx.sectionAssignment.createMany({
      data: added.map((part) => ({
        ...part,
        handlingId: found.id,
        assignedById: context.actor.userId,
        assignedAt: now,
      })),
    });
    return {
      state: nextState("assign-sections", found),
      event: {
        data: {
          leadSectionId: input.leadSectionId,
          leadSection: names.get(input.leadSectionId) ?? "",
          assistingSectionIds: assistingOf(wanted),
          assistingSections: assistingOf(wanted).map((id) => names.get(id) ?? ""),
          reassigned: found.assignments.length > 0,
          endedSections: await sectionNames(tx, withoutPart(ended, wanted)),
        },
        notify: [...(await peopleOf(tx, idsOf(added))), ...(await headsOf(tx, idsOf(ended)))],
      },
      result: { leadSectionId: input.leadSectionId },
    };
  });
}

/** A section chosen both to lead and to assist leads. */
function wantedParts({ leadSectionId, assistingSectionIds }: AssignSectionsInput): Wanted[] {
  const assisting = [...new Set(assistingSectionIds)].filter((id) => id !== leadSectionId);
  return [
    { sectionId: leadSectionId, kind: "LEAD" },
    ...assisting.map((sectionId) => ({ sectionId, kind: "ASSISTING" as const })),
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
