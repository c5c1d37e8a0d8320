import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { invalid, notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { CreateSectionInput } from "@/lib/schemas/unit/create-section";

/**
 * Adds a section to a unit that works on this installation, behind those it has. Throws NOT_PERMITTED, NOT_FOUND
 * (no such unit), CONFLICT (the key was used for another act), INVALID on name: `sectionNameTaken`.
 */
export async function createSection(
  { actor, clock, db }: Context,
  { unitId, name, submissionKey: key }: CreateSectionInput,
): Promise<{ sectionId: string }> {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const at = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: `create-section ${unitId}`, at }, async () => {
      const unit = await tx.unit.findUnique({
        where: { id: unitId, kind: "INTERNAL" },
        select: { sections: { select: { position: true }, orderBy: { position: "desc" }, take: 1 } },
      });
      if (!unit) throw notFound();
      const [section] = await tx.section.createManyAndReturn({
        data: [{ unitId, name, position: (unit.sections[0]?.position ?? -1) + 1 }],
        skipDuplicates: true,
        select: { id: true },
      });
      if (!section) throw invalid("name", "sectionNameTaken");
      const data = { sectionId: section.id, section: name };
      await appendEvent(tx, { at, type: "section-created", actorId: actor.userId, unitId, data });
      return { sectionId: section.id };
    }),
  );
}
