import type { CaseWork } from "@/lib/data/case-act";
import { appendEvent } from "@/lib/data/events";
import { peopleOf, secretariatOf } from "@/lib/data/recipients";

export interface SentOpinion {
  readonly replyId: string;
  readonly documentNo: string;
  readonly actorId: string;
}

/**
 * Hands a co-handler's opinion to the suggestion's lead unit: its own handling gets the event, its secretariat
 * and lead section are told. Gives the lead unit's name; null when the suggestion names none.
 */
export async function deliverOpinion(
  { tx, found, now }: CaseWork,
  opinion: SentOpinion,
): Promise<string | null> {
  const lead = await tx.handling.findFirst({
    where: { suggestionId: found.suggestionId, role: { in: ["LEAD", "SOLE"] } },
    select: {
      id: true,
      unitId: true,
      unit: { select: { name: true } },
      assignments: { where: { kind: "LEAD", endedAt: null }, select: { sectionId: true } },
    },
  });
  if (!lead) return null;
  const sectionIds = lead.assignments.map(({ sectionId }) => sectionId);
  await appendEvent(tx, {
    at: now,
    type: "opinion-received",
    actorId: opinion.actorId,
    unitId: lead.unitId,
    handlingId: lead.id,
    suggestionId: found.suggestionId,
    data: {
      documentNo: opinion.documentNo,
      replyId: opinion.replyId,
      fromUnit: found.unit.name,
      fromUnitId: found.unitId,
      fromHandlingId: found.id,
    },
    notify: [...(await secretariatOf(tx, lead.unitId)), ...(await peopleOf(tx, sectionIds))],
  });
  return lead.unit.name;
}
