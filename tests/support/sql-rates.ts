import type { Database } from "@/lib/data/database";
import { Prisma } from "@/lib/data/generated/client";
import type { RateSettings } from "@/lib/domain/rates";

/** Numerator and denominator by figure. */
export type SqlRates = Readonly<Record<string, readonly [number, number]>>;

interface Counted {
  readonly figure: string;
  readonly part: bigint;
  readonly whole: bigint;
}

const day = (moment: string) => Prisma.raw(`(${moment} at time zone 'Asia/Shanghai')::date`);
const inPerson = Prisma.sql`('INTERVIEW', 'VISIT', 'MEETING', 'SITE_SURVEY', 'INVITATION')`;

/**
 * A third count of the rates of a unit's year, by the database alone and straight from its tables: it shares no
 * line with lib/domain/rates nor with the facts that those are given.
 */
export async function ratesInSql(
  db: Database,
  { unitId, year, asOf }: { unitId: string; year: number; asOf: string },
  settings: RateSettings,
): Promise<SqlRates> {
  const good = settings.countBasicallySatisfied
    ? Prisma.sql`('SATISFIED', 'BASICALLY_SATISFIED')`
    : Prisma.sql`('SATISFIED')`;
  const axis = settings.satisfactionAxis === "RESULT" ? Prisma.sql`result` : Prisma.sql`attitude`;
  const everybody = settings.satisfactionBase === "ALL";
  const video = settings.videoCountsWithReason;
  const ofAll = settings.consultationBase === "ALL";
  const rows = await db.$queryRaw<Counted[]>`
    with today as (select ${asOf}::date as today),
    cases as (
      select h.id, h.role::text as role, h.suggestion_id, s.deputy_id as lead_deputy,
             h.role in ('SOLE', 'LEAD', 'SEPARATE') as answers
        from handlings h
        join suggestions g on g.id = h.suggestion_id
        join sessions n on n.id = g.session_id and n.year = ${year}
        left join sponsors s on s.suggestion_id = g.id and s.position = 1
        cross join today
       where h.unit_id = ${unitId}::uuid and h.state <> 'OUTSIDE' and h.role <> 'REFERENCE'
         and coalesce(h.delivered_on, ${day("h.created_at")}) <= today
         and not exists (select from return_requests r
                          where r.handling_id = h.id and r.decision = 'GRANTED' and r.decided_on <= today)
         and not exists (select from withdrawals w
                          where w.suggestion_id = g.id and w.withdrawn_on <= today)
    ),
    answers as (
      select c.id, r.round_no, r.id as reply_id, v.version_no, v.disclosure::text as disclosure,
             v.class_bucket as bucket,
             exists (select from reply_completions f
                      where f.reply_id = r.id and ${day("f.completed_at")} <= today) as completed,
             case when c.answers then greatest(${day("r.issued_at")}, d.last) else ${day("r.issued_at")} end as done_on
        from cases c
        join replies r on r.handling_id = c.id and r.issued_at is not null
        join reply_versions v on v.reply_id = r.id and v.version_no = r.issued_version
        cross join lateral (
          select max(${day("e.sent_at")}) as last, count(e.deputy_id) = count(*) as complete
            from sponsors p left join reply_deliveries e on e.reply_id = r.id and e.deputy_id = p.deputy_id
           where p.suggestion_id = c.suggestion_id) d
        cross join today
       where ${day("r.issued_at")} <= today and (not c.answers or (d.complete and d.last <= today))
    ),
    first_issue as (
      select c.id, ${day("r.issued_at")} as issued_on from cases c cross join today
        join replies r on r.handling_id = c.id and r.round_no = 1
       where ${day("r.issued_at")} <= today
    ),
    wanting as (
      select c.* from cases c cross join today
       where (c.answers or ${ofAll})
         and not exists (select from contact_waivers w where w.handling_id = c.id
                            and w.deputy_id = c.lead_deputy and w.stated_on <= today)
    ),
    talks as (
      select c.id, k.form::text as form, k.online_reason <> '' as reasoned
        from wanting c cross join today left join first_issue f on f.id = c.id
        join contacts k on k.handling_id = c.id and k.deputy_id = c.lead_deputy
       where k.held_on <= coalesce(f.issued_on, today)
    ),
    rounds as (
      select c.id, o.round_no, a.done_on,
             case when exists (select from suspensions s where s.handling_id = c.id and s.round_no = o.round_no
                                  and s.from_on <= today and (s.until_on is null or s.until_on > today))
                  then null
                  else coalesce((select m.due_on from due_changes m where m.handling_id = c.id
                                    and m.round_no = o.round_no and m.effective_on <= today
                                  order by m.at desc, m.id desc limit 1), o.due_on) end as due_on
        from cases c cross join today
        join handling_rounds o on o.handling_id = c.id and (o.opened_on is null or o.opened_on <= today)
        left join answers a on a.id = c.id and a.round_no = o.round_no
    ),
    timely as (
      select id, bool_or(coalesce(done_on, today) > due_on) as late, bool_or(done_on is not null) as done
        from rounds cross join today where due_on is not null group by id
    ),
    marks as (
      select c.id, s.round_no, s.result::text as result, s.attitude::text as attitude
        from cases c cross join today
        join surveys s on s.handling_id = c.id and s.deputy_id = c.lead_deputy
       where c.answers and ${day("s.returned_at")} <= today
    ),
    final as (select distinct on (id) * from marks order by id, round_no desc),
    said as (select distinct on (id) * from answers order by id, round_no desc),
    spoken as (select s.* from said s join cases c on c.id = s.id where c.answers),
    lead as (select * from cases where answers),
    settled as (
      select p.commitment_id, p.outcome::text as outcome, ${day("d.at")} as on_day
        from commitment_reports p join commitment_decisions d on d.report_id = p.id and d.decision = 'PASS'
    ),
    promises as (
      select c.id, k.due_on <= today as due,
             exists (select from settled t
                      where t.commitment_id = k.id and t.outcome = 'KEPT' and t.on_day <= today) as kept,
             exists (select from commitment_explanations e
                      where e.commitment_id = k.id and ${day("e.sent_at")} <= today) as explained
        from lead c cross join today
        join commitments k on k.handling_id = c.id
        join replies r on r.handling_id = c.id and r.round_no = k.round_no and r.issued_at is not null
       where ${day("r.issued_at")} <= today and ${day("k.recorded_at")} <= today
         and (exists (select from settled t where t.commitment_id = k.id)
              or not exists (select from commitments n where n.replaces_id = k.id))
    ),
    fulfilled as (select id from promises group by id having bool_and(kept or explained)),
    points as (
      select a.outcome::text as outcome
        from spoken s join point_answers a on a.reply_id = s.reply_id and a.version_no = s.version_no
       where a.outcome is not null
    )
    select 'counts' as figure, (select count(*) from lead) as part, (select count(*) from cases) as whole
    union all select 'consultation',
      (select count(distinct id) from talks where form in ${inPerson} or (${video} and form = 'VIDEO' and reasoned)),
      (select count(*) from wanting)
    union all select 'inPerson', (select count(distinct id) from talks where form in ${inPerson}),
      (select count(*) from wanting)
    union all select 'contact', (select count(distinct id) from talks), (select count(*) from wanting)
    union all select 'reply', (select count(distinct id) from answers), (select count(*) from cases)
    union all select 'onTime', (select count(*) from timely where done and not late),
      (select count(*) from timely where done or late)
    union all select 'satisfaction', (select count(*) from final where ${axis}::text in ${good}),
      case when ${everybody} then (select count(*) from lead) else (select count(*) from final) end
    union all select 'strict', (select count(*) from final where ${axis}::text = 'SATISFIED'),
      case when ${everybody} then (select count(*) from lead) else (select count(*) from final) end
    union all select 'firstRound', (select count(*) from marks where round_no = 1 and ${axis}::text in ${good}),
      case when ${everybody} then (select count(*) from lead)
           else (select count(*) from marks where round_no = 1) end
    union all select 'attitude', (select count(*) from final where attitude in ${good}),
      case when ${everybody} then (select count(*) from lead) else (select count(*) from final) end
    union all select 'solved',
      (select count(*) from spoken where completed or bucket in ('SOLVED', 'IN_PROGRESS', 'PLANNED')),
      (select count(*) from spoken)
    union all select 'solvedOutright', (select count(*) from spoken where completed or bucket = 'SOLVED'),
      (select count(*) from spoken)
    union all select 'disclosed', (select count(*) from spoken where disclosure = 'PUBLIC'),
      (select count(*) from spoken where disclosure is distinct from 'NOT_PUBLIC')
    union all select 'concluded',
      (select count(*) from spoken
        where completed or bucket in ('SOLVED', 'REFERENCE') or id in (select id from fulfilled)),
      (select count(*) from lead)
    union all select 'promisesKept', (select count(*) from promises where due and kept),
      (select count(*) from promises where due)
    union all select 'pointsAdopted', (select count(*) from points where outcome <> 'NOT_ADOPTED'),
      (select count(*) from points)`;
  return Object.fromEntries(
    rows.map(({ figure, part, whole }) => [figure, [Number(part), Number(whole)] as const]),
  );
}
