import type { DueMove } from "@/lib/data/calendar-year/due-moves";
import type { Transaction } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import { peopleOf, secretariatOf } from "@/lib/data/recipients";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { conflict } from "@/lib/domain/errors";

/** By whom and when a calendar was taken in. */
interface Author {
  readonly actorId: string;
  readonly at: Date;
}

/**
 * Writes down that a calendar moved a day: a dated change of the round, or more time for the notice, and on the case
 * an event that its section and the secretariat hear of. Throws CONFLICT when the case changed meanwhile.
 */
export async function writeMove(tx: Transaction, move: DueMove, author: Author): Promise<void> {
  if (move.notice) await moveNotice(tx, move, move.notice, author);
  else await moveCase(tx, move, author);
}

async function moveCase(tx: Transaction, move: DueMove, { actorId, at }: Author): Promise<void> {
  const { handlingId, roundNo, version, from, to } = move;
  await tx.dueChange.create({
    data: {
      handlingId,
      roundNo,
      effectiveOn: toDateColumn(dateInShanghai(at)),
      dueOn: toDateColumn(to),
      basis: "CALENDAR",
      byId: actorId,
      at,
    },
    select: { id: true },
  });
  const written = await tx.handling.updateMany({
    where: { id: handlingId, version },
    data: { version: version + 1, dueOn: toDateColumn(to) },
  });
  if (written.count !== 1) throw conflict();
  await tell(tx, move, "due-recounted", { previousOn: from, dueOn: to }, { actorId, at });
}

async function moveNotice(
  tx: Transaction,
  move: DueMove,
  notice: NonNullable<DueMove["notice"]>,
  { actorId, at }: Author,
): Promise<void> {
  const [previousOn, respondBy] = [toDateColumn(move.from), toDateColumn(move.to)];
  await tx.noticeExtension.create({
    data: {
      noticeId: notice.id,
      previousOn,
      respondBy,
      // A notice is an official paper and so in Chinese whatever the reader's language.
      reason: "工作日历更新，反馈期限按工作日重新计算。",
      extendedById: actorId,
      extendedAt: at,
    },
    select: { id: true },
  });
  await tx.supervisionNotice.update({ where: { id: notice.id }, data: { respondBy }, select: { id: true } });
  const { id: noticeId, year, serial } = notice;
  const data = { noticeId, year, serial, previousOn: move.from, respondBy: move.to };
  await tell(tx, move, "notice-recounted", data, { actorId, at });
}

async function tell(
  tx: Transaction,
  { handlingId, suggestionId, unitId, sectionId }: DueMove,
  type: "due-recounted" | "notice-recounted",
  data: Readonly<Record<string, string | number>>,
  { actorId, at }: Author,
): Promise<void> {
  const section = sectionId === null ? [] : await peopleOf(tx, [sectionId]);
  await appendEvent(tx, {
    ...{ at, type, actorId, unitId, handlingId, suggestionId, data },
    notify: [...section, ...(await secretariatOf(tx, unitId))],
  });
}
