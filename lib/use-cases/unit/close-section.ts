import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { endChargesOfSection } from "@/lib/data/units/charges";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { finishedStates } from "@/lib/domain/section-closing";
import type { CloseSectionInput } from "@/lib/schemas/unit/close-section";

/** So many are named at most. */
const named = 10;

/**
 * Closes a section from that day on, today or earlier, and ends the leaders' charges of it; its records stay. A
 * section that is closed is left as it is: `changed` is false. Throws NOT_PERMITTED, NOT_FOUND, CONFLICT (the key
 * was used for another act), INVALID on closedOn (`future`), RULE_BROKEN SECTION_HAS_CASES with the suggestions'
 * numbers and titles, or SECTION_HAS_ACCOUNTS with the people's names.
 */
export async function closeSection(
  { actor, clock, db }: Context,
  { sectionId, closedOn, submissionKey: key }: CloseSectionInput,
): Promise<{ sectionId: string; unitId: string; changed: boolean }> {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const at = clock.now();
  if (closedOn > dateInShanghai(at)) throw invalid("closedOn", "future");
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: `close-section ${sectionId}`, at }, async () => {
      // An assignment or account on its way to the section waits for this, or is waited for and then counted.
      await tx.$queryRaw`select id from sections where id = ${sectionId}::uuid for update`;
      const section = await tx.section.findUnique({ where: { id: sectionId } });
      if (!section) throw notFound();
      const { unitId, name } = section;
      if (section.closedOn !== null) return { sectionId, unitId, changed: false };
      await refuseWhereNeeded(tx, sectionId);
      await tx.section.update({
        where: { id: sectionId },
        data: { closedOn: toDateColumn(closedOn) },
        select: { id: true },
      });
      await endChargesOfSection(tx, sectionId, closedOn);
      const data = { sectionId, section: name, closedOn };
      await appendEvent(tx, { at, type: "section-closed", actorId: actor.userId, unitId, data });
      return { sectionId, unitId, changed: true };
    }),
  );
}

async function refuseWhereNeeded(tx: Transaction, sectionId: string): Promise<void> {
  const cases = await tx.handling.findMany({
    where: { state: { notIn: [...finishedStates] }, assignments: { some: { sectionId, endedAt: null } } },
    select: { suggestion: { select: { number: true, title: true } } },
    orderBy: { suggestion: { number: "asc" } },
    take: named,
  });
  const titles = cases.map(({ suggestion: { number, title } }) => `${number} ${title}`);
  if (titles.length > 0) throw ruleBroken("SECTION_HAS_CASES", titles);
  const people = await tx.user.findMany({
    where: { sectionId, disabledAt: null },
    select: { name: true, username: true },
    orderBy: { username: "asc" },
    take: named,
  });
  const names = people.map(({ name, username }) => `${name}（${username}）`);
  if (names.length > 0) throw ruleBroken("SECTION_HAS_ACCOUNTS", names);
}
