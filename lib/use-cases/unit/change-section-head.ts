import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { once } from "@/lib/data/submissions";
import { handOverWork } from "@/lib/data/units/section-hand-over";
import { invalid, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { ChangeSectionHeadInput } from "@/lib/schemas/unit/change-section-head";

/**
 * Makes somebody of the unit's sections the head of a section, from now on; who was head stays there as staff. Both
 * sign in anew, and the section's open work is handed over (see handOverWork). Gives the unit, and how many cases;
 * `changed` is false when the person is its only head already. Throws NOT_PERMITTED, NOT_FOUND, CONFLICT (the key
 * was used for another act), INVALID newHeadId `choice`, RULE_BROKEN SECTION_CLOSED.
 */
export async function changeSectionHead(
  { actor, clock, db }: Context,
  { sectionId, newHeadId, submissionKey: key }: ChangeSectionHeadInput,
): Promise<{ unitId: string; changed: boolean; count: number }> {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const now = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: `change-section-head ${sectionId}`, at: now }, async () => {
      const section = await lockSection(tx, sectionId);
      const { unitId } = section;
      const to = await tx.user.findFirst({
        where: { id: newHeadId, unitId, disabledAt: null, role: { in: ["SECTION_HEAD", "SECTION_STAFF"] } },
        select: { id: true, name: true, role: true, sectionId: true },
      });
      if (!to) throw invalid("newHeadId", "choice");
      const from = await tx.user.findMany({
        where: { sectionId, role: "SECTION_HEAD", disabledAt: null, id: { not: to.id } },
        select: { id: true, name: true },
        orderBy: { name: "asc" },
      });
      const isHead = to.role === "SECTION_HEAD" && to.sectionId === sectionId;
      if (isHead && from.length === 0) return { unitId, changed: false, count: 0 };
      await giveRole(
        tx,
        from.map(({ id }) => id),
        { role: "SECTION_STAFF", sectionId },
        now,
      );
      await giveRole(tx, [to.id], { role: "SECTION_HEAD", sectionId }, now);
      const count = await handOverWork(tx, { section, from, to }, { actorId: actor.userId, now });
      return { unitId, changed: true, count };
    }),
  );
}

/** Two changes at once wait for each other, and neither for a closing that goes on. */
async function lockSection(tx: Transaction, sectionId: string) {
  await tx.$queryRaw`select id from sections where id = ${sectionId}::uuid for update`;
  const section = await tx.section.findUnique({
    where: { id: sectionId },
    select: { id: true, name: true, unitId: true, closedOn: true },
  });
  if (!section) throw notFound();
  if (section.closedOn !== null) throw ruleBroken("SECTION_CLOSED");
  return section;
}

/** Another role ends every login session begun under the former one. */
async function giveRole(
  tx: Transaction,
  userIds: string[],
  place: { readonly role: "SECTION_HEAD" | "SECTION_STAFF"; readonly sectionId: string },
  now: Date,
): Promise<void> {
  await tx.user.updateMany({ where: { id: { in: userIds } }, data: { ...place, credentialsAt: now } });
  await tx.loginSession.updateMany({
    where: { userId: { in: userIds }, endedAt: null },
    data: { endedAt: now },
  });
}
