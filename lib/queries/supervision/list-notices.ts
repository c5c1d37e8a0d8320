import type { Context } from "@/lib/context/context";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import type { Actor } from "@/lib/domain/actor";
import { dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { lightOf } from "@/lib/domain/lights";
import { can, canGenerally } from "@/lib/domain/permissions";

const pageSize = 50;

/** Not answered yet; answered and to be closed; closed. */
export const noticeStandings = ["open", "answered", "closed"] as const;
export type NoticeStanding = (typeof noticeStandings)[number];

const whereStanding = {
  open: { closedAt: null, responses: { none: {} } },
  answered: { closedAt: null, responses: { some: {} } },
  closed: { closedAt: { not: null } },
} as const satisfies Record<NoticeStanding, Prisma.SupervisionNoticeWhereInput>;

const rowSelect = {
  id: true,
  handlingId: true,
  sectionId: true,
  year: true,
  serial: true,
  reason: true,
  respondBy: true,
  section: { select: { name: true } },
  handling: {
    select: {
      unitId: true,
      role: true,
      state: true,
      unit: { select: { name: true } },
      suggestion: { select: { number: true, title: true } },
      assignments: { where: { endedAt: null }, select: { kind: true, sectionId: true } },
    },
  },
} as const satisfies Prisma.SupervisionNoticeSelect;
type Found = Prisma.SupervisionNoticeGetPayload<{ select: typeof rowSelect }>;

/**
 * One page (50) of the supervision notices on cases the actor may see, by the day an answer is due; closed ones
 * the latest first. `act` is what the actor may do with the notice now. `next` goes into the address as `after`.
 * Throws NOT_PERMITTED.
 */
export async function listNotices(context: Context, standing: NoticeStanding, after: string | undefined) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "read-supervision")) throw notPermitted();
  const today = dateInShanghai(clock.now());
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  const seen: Prisma.SupervisionNoticeWhereInput = { handling: handlingScope(actor) };
  const order = standing === "closed" ? "desc" : "asc";
  const [settings, found, counts] = await Promise.all([
    loadSettings(db, scope, clock.now()),
    db.supervisionNotice.findMany({
      where: { AND: [seen, whereStanding[standing], ...afterCursor(after, order)] },
      select: rowSelect,
      orderBy: [{ respondBy: order }, { id: order }],
      take: pageSize + 1,
      relationLoadStrategy: "join",
    }),
    Promise.all(
      noticeStandings.map((each) =>
        db.supervisionNotice.count({ where: { AND: [seen, whereStanding[each]] } }),
      ),
    ),
  ]);
  const rows = found.slice(0, pageSize).map((notice) => {
    const respondBy = fromDateColumn(notice.respondBy);
    const light = standing === "open" ? lightOf({ dueOn: respondBy, doneOn: null }, today, settings) : "NONE";
    return { ...notice, respondBy, light, act: openAct(actor, notice, standing) };
  });
  const last = rows.at(-1);
  return {
    rows,
    today,
    counts: { open: counts[0] ?? 0, answered: counts[1] ?? 0, closed: counts[2] ?? 0 },
    next: found.length > pageSize && last ? `${last.respondBy}_${last.id}` : null,
  };
}

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>["rows"][number];

function openAct(actor: Actor, { handling, sectionId }: Found, standing: NoticeStanding) {
  const position = {
    unitId: handling.unitId,
    role: handling.role,
    state: handling.state,
    leadSectionId: handling.assignments.find(({ kind }) => kind === "LEAD")?.sectionId ?? null,
    assistingSectionIds: handling.assignments.flatMap((each) =>
      each.kind === "ASSISTING" ? [each.sectionId] : [],
    ),
    sponsorIds: [],
  };
  const answering = [sectionId, position.leadSectionId].includes(actor.sectionId);
  if (standing === "open" && answering && can(actor, "respond-to-notice", position))
    return "respond-to-notice" as const;
  if (standing === "answered" && can(actor, "close-notice", position)) return "close-notice" as const;
  return null;
}

function afterCursor(after: string | undefined, order: "asc" | "desc"): Prisma.SupervisionNoticeWhereInput[] {
  const [due, id] = (after ?? "").split("_");
  if (!isCalendarDate(due) || !id || !isId(id)) return [];
  const respondBy = toDateColumn(due);
  return order === "asc"
    ? [{ OR: [{ respondBy: { gt: respondBy } }, { respondBy, id: { gt: id } }] }]
    : [{ OR: [{ respondBy: { lt: respondBy } }, { respondBy, id: { lt: id } }] }];
}
