import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { notPermitted, ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import type { AcknowledgeAssignmentInput } from "@/lib/schemas/assignment/acknowledge-assignment";

/**
 * 签收: the actor's section takes up its part. The lead section's acknowledgement opens the work on the case;
 * an assisting section's moves nothing. Gives the assignment's id.
 * Throws ActError: RULE_BROKEN ALREADY_ACKNOWLEDGED, and what actOnCase throws.
 */
export async function acknowledgeAssignment(context: Context, input: AcknowledgeAssignmentInput) {
  const { actor } = context;
  return actOnCase(context, "acknowledge-assignment", input, async ({ tx, found, now }) => {
    const own = found.assignments.find(({ sectionId }) => sectionId === actor.sectionId);
    if (!own) throw notPermitted();
    if (own.acknowledgedAt) throw ruleBroken("ALREADY_ACKNOWLEDGED");
    const { section } = await tx.sectionAssignment.update({
      where: { id: own.id },
      data: { acknowledgedAt: now, acknowledgedById: actor.userId },
      select: { section: { select: { name: true } } },
    });
    return {
      ...(own.kind === "LEAD" ? { state: nextState("acknowledge-assignment", found) } : {}),
      event: {
        data: { assignmentId: own.id, sectionId: own.sectionId, section: section.name, kind: own.kind },
      },
      result: { assignmentId: own.id },
    };
  });
}
