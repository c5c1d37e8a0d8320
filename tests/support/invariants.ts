import type { Database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";

/** What must hold of all rows at any time, as statements that find what breaks it. */
const breaches: Readonly<Record<string, Prisma.Sql>> = {
  "one lead, or one sole handler, of a suggestion": Prisma.sql`
    select suggestion_id::text as what from handlings
     where role in ('LEAD', 'SOLE') group by suggestion_id having count(*) > 1`,
  "no reply to a deputy before the lead deputy was met or waived it": Prisma.sql`
    select r.id::text as what from replies r
      join handlings h on h.id = r.handling_id
      join handling_rounds o on o.handling_id = r.handling_id and o.round_no = r.round_no
      join sponsors s on s.suggestion_id = h.suggestion_id and s.position = 1
     where r.kind = 'REPLY' and r.issued_at is not null
       and not exists (
         select from contacts c
          where c.handling_id = h.id and c.deputy_id = s.deputy_id and c.recorded_at <= r.issued_at
            and (c.form in ('INTERVIEW', 'VISIT', 'MEETING', 'SITE_SURVEY', 'INVITATION')
                 or (c.form = 'VIDEO' and c.online_reason <> ''))
            and (r.round_no = 1 or c.held_on >= o.opened_on))
       and not exists (
         select from contact_waivers w
          where w.handling_id = h.id and w.deputy_id = s.deputy_id and w.recorded_at <= r.issued_at)`,
  "a co-handler answers the lead unit, all others the deputy": Prisma.sql`
    select r.id::text as what from replies r join handlings h on h.id = r.handling_id
     where (r.kind = 'REPLY') <> (h.role in ('LEAD', 'SOLE', 'SEPARATE'))`,
  "nobody rates a reply that was not issued": Prisma.sql`
    select s.id::text as what from surveys s
     where not exists (
       select from replies r
        where r.handling_id = s.handling_id and r.round_no = s.round_no and r.issued_at <= s.returned_at)`,
  "a further round follows only on 不满意 or on a look-back that found nothing done": Prisma.sql`
    select o.handling_id::text as what from handling_rounds o
     where o.round_no > 1
       and not exists (
         select from surveys s where s.handling_id = o.handling_id and s.round_no = o.round_no - 1
            and s.result = 'DISSATISFIED')
       and not exists (
         select from look_backs l where l.handling_id = o.handling_id and l.verdict = 'NOT_DONE')`,
  "an issued reply is the version that was last handed up": Prisma.sql`
    select r.id::text as what from replies r
     where r.issued_at is not null
       and r.issued_version is distinct from (select max(v.version_no) from reply_versions v where v.reply_id = r.id)`,
  "document numbers of a series run without gap": Prisma.sql`
    select concat(unit_id, kind, source, year) as what from replies where serial is not null
     group by unit_id, kind, source, year having max(serial) <> count(*)`,
};

/** Every row that breaks an invariant, as "invariant: row". */
export async function brokenInvariants(db: Database): Promise<string[]> {
  const found: string[] = [];
  for (const [invariant, statement] of Object.entries(breaches)) {
    const rows = await db.$queryRaw<{ what: string }[]>(statement);
    found.push(...rows.map(({ what }) => `${invariant}: ${what}`));
  }
  return found;
}

const DAY = 86_400_000;

/**
 * A second count of the due date of a case's round, from what was asked, granted and paused, and not from what was
 * written down as the due date: null while a pause is open. A further round has a month from the day it opened.
 */
export async function recountedDue(
  db: Database,
  handlingId: string,
  roundNo: number,
): Promise<string | null> {
  const where = { handlingId, roundNo };
  const [round, granted, pauses] = await Promise.all([
    db.handlingRound.findUnique({ where: { handlingId_roundNo: where } }),
    db.extensionRequest.findMany({ where: { ...where, decision: "GRANTED" } }),
    db.suspension.findMany({ where }),
  ]);
  if (pauses.some(({ untilOn }) => untilOn === null)) return null;
  const first = roundNo === 1 ? (round?.dueOn ?? null) : monthLater(round?.openedOn ?? null);
  if (first === null) return null;
  const moves = [
    // of the same moment, the pause ended first: while it lasts, nothing is granted
    ...pauses.map(({ endedAt, fromOn, untilOn }) => ({
      at: endedAt,
      to: (due: number) => due + (Number(untilOn) - Number(fromOn)),
    })),
    ...granted.map(({ decidedAt, grantedDueOn }) => ({ at: decidedAt, to: () => Number(grantedDueOn) })),
  ];
  const inOrder = moves.sort((one, other) => Number(one.at) - Number(other.at));
  const due = inOrder.reduce((day, { to }) => to(day), first.getTime());
  return new Date(due).toISOString().slice(0, 10);
}

/** The same day of the next month, or its last where it has no such day. */
function monthLater(day: Date | null): Date | null {
  if (day === null) return null;
  const later = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()));
  return later.getUTCDate() === day.getUTCDate()
    ? later
    : new Date(later.getTime() - later.getUTCDate() * DAY);
}
