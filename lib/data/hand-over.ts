import { loadWorkingCalendar } from "@/lib/data/calendar";
import type { CaseWork } from "@/lib/data/case-act";
import { toDateColumn, toOptionalDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { secretariatOf } from "@/lib/data/recipients";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { effectiveDue } from "@/lib/domain/deadlines";
import { notFound, ruleBroken } from "@/lib/domain/errors";
import { firstState } from "@/lib/domain/lifecycle";

/**
 * 改办: gives the suggestion to another unit in the same role, delivered today and due as its settings say.
 * Call it before the returning case is written. Throws ActError: NOT_FOUND, RULE_BROKEN UNIT_HAS_CASE.
 */
export async function handOver(
  { tx, found, now }: CaseWork,
  unitId: string,
  actorId: string,
): Promise<{ handlingId: string; unit: string }> {
  const unit = await tx.unit.findUnique({ where: { id: unitId } });
  if (!unit) throw notFound();
  const { suggestionId, role } = found;
  if (await tx.handling.findUnique({ where: { suggestionId_unitId: { suggestionId, unitId } } }))
    throw ruleBroken("UNIT_HAS_CASE");
  const { year, level, source } = found.suggestion.session;
  const settings = await loadSettings(tx, { unitId, year, level, source }, now);
  const today = dateInShanghai(now);
  const calendar = await loadWorkingCalendar(tx);
  const { dueOn } = effectiveDue({ deliveredOn: today, role, settings, calendar, asOf: today });
  const internal = unit.kind === "INTERNAL";
  // Set aside first: the index allows one lead handling besides those returned.
  await tx.handling.update({ where: { id: found.id }, data: { state: "RETURNED" }, select: { id: true } });
  const { id: handlingId } = await tx.handling.create({
    data: {
      suggestionId,
      unitId,
      role,
      state: firstState(role, internal),
      deliveredOn: toDateColumn(today),
      dueOn: internal ? toOptionalDateColumn(dueOn) : null,
      stateSince: now,
      createdAt: now,
      ...(internal
        ? {
            rounds: {
              create: {
                roundNo: 1,
                openedOn: toDateColumn(today),
                dueOn: toOptionalDateColumn(dueOn),
                openedAt: now,
              },
            },
          }
        : {}),
    },
    select: { id: true },
  });
  await appendEvent(tx, {
    at: now,
    type: "received-from-return",
    actorId,
    unitId,
    handlingId,
    suggestionId,
    data: { fromUnit: found.unit.name, role, deliveredOn: today, dueOn: internal ? dueOn : null },
    notify: await secretariatOf(tx, unitId),
  });
  return { handlingId, unit: unit.name };
}
