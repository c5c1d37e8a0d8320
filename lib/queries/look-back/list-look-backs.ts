import type { Context } from "@/lib/context/context";
import { fromDateColumn, fromOptionalDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { lightOf } from "@/lib/domain/lights";
import { canGenerally } from "@/lib/domain/permissions";
import type { LookBackFilter } from "@/lib/schemas/look-back/look-back-filter";

const pageSize = 50;

const rowSelect = {
  id: true,
  handlingId: true,
  roundNo: true,
  reason: true,
  plannedOn: true,
  doneOn: true,
  verdict: true,
  classCode: true,
  openedRoundNo: true,
  handling: {
    select: {
      state: true,
      unit: { select: { name: true } },
      suggestion: { select: { number: true, title: true } },
      replies: {
        where: { issuedAt: { not: null } },
        select: {
          roundNo: true,
          issuedVersion: true,
          versions: { select: { versionNo: true, classCode: true } },
        },
      },
    },
  },
} as const satisfies Prisma.LookBackSelect;
type Found = Prisma.LookBackGetPayload<{ select: typeof rowSelect }>;

/**
 * One page (50) of the look-backs on cases the actor may see: planned by their day, done ones the latest first;
 * each with the class its reply went out with. `next` goes into the address as `after`. Throws NOT_PERMITTED.
 */
export async function listLookBacks(context: Context, { tab, after }: LookBackFilter) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-look-backs")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const seen: Prisma.LookBackWhereInput = { handling: handlingScope(actor) };
  const planned = { recordedAt: null };
  const done = { recordedAt: { not: null } };
  const order = tab === "planned" ? "asc" : "desc";
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  const [settings, found, plannedCount, doneCount] = await Promise.all([
    loadSettings(db, scope, clock.now()),
    db.lookBack.findMany({
      where: { AND: [seen, tab === "planned" ? planned : done, ...afterCursor(after, order)] },
      select: rowSelect,
      orderBy: [{ plannedOn: order }, { id: order }],
      take: pageSize + 1,
      relationLoadStrategy: "join",
    }),
    db.lookBack.count({ where: { AND: [seen, planned] } }),
    db.lookBack.count({ where: { AND: [seen, done] } }),
  ]);
  const rows = found.slice(0, pageSize).map((row) => {
    const plannedOn = fromDateColumn(row.plannedOn);
    const doneOn = fromOptionalDateColumn(row.doneOn);
    const light = lightOf({ dueOn: plannedOn, doneOn }, today, settings);
    return { ...row, plannedOn, doneOn, light, replyClass: classOfReply(row) };
  });
  const last = rows.at(-1);
  return {
    rows,
    today,
    counts: { planned: plannedCount, done: doneCount },
    mayPlan: canGenerally(actor, "plan-look-back-sample"),
    next: found.length > pageSize && last ? `${last.plannedOn}_${last.id}` : null,
  };
}

export type LookBackRow = Awaited<ReturnType<typeof listLookBacks>>["rows"][number];

function classOfReply({ roundNo, handling: { replies } }: Found): string | null {
  const reply = replies.find((each) => each.roundNo === roundNo);
  return reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion)?.classCode ?? null;
}

function afterCursor(after: string | undefined, order: "asc" | "desc"): Prisma.LookBackWhereInput[] {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(after ?? "") ?? [];
  if (!isCalendarDate(day) || !id) return [];
  const plannedOn = toDateColumn(day);
  return order === "asc"
    ? [{ OR: [{ plannedOn: { gt: plannedOn } }, { plannedOn, id: { gt: id } }] }]
    : [{ OR: [{ plannedOn: { lt: plannedOn } }, { plannedOn, id: { lt: id } }] }];
}
