import { z } from "zod";
import type { Database } from "@/lib/data/database";
import { toDateColumn } from "@/lib/data/dates";
import type { CalendarDate } from "@/lib/domain/calendar-date";

const rowsSchema = z.array(z.object({ topic: z.string(), sectionId: z.uuid() }));

/**
 * For each topic, the section that led the case of that topic which the unit assigned last, by topic. Left out
 * are topics never assigned, parts taken away again, and sections closed on `today`.
 */
export async function lastLeadSections(
  db: Database,
  unitId: string,
  topics: readonly string[],
  today: CalendarDate,
): Promise<Map<string, string>> {
  const named = [...new Set(topics)].filter((topic) => topic !== "");
  if (named.length === 0) return new Map();
  const rows = await db.$queryRaw`
    select distinct on (s.topic) s.topic, a.section_id as "sectionId"
    from section_assignments a
    join handlings h on h.id = a.handling_id
    join suggestions s on s.id = h.suggestion_id
    join sections c on c.id = a.section_id
    where h.unit_id = ${unitId}::uuid and c.unit_id = h.unit_id and s.topic = any(${named}::text[])
      and a.kind = 'LEAD' and a.ended_at is null
      and (c.closed_on is null or c.closed_on > ${toDateColumn(today)}::date)
    order by s.topic, a.assigned_at desc, a.id desc`;
  return new Map(rowsSchema.parse(rows).map(({ topic, sectionId }) => [topic, sectionId]));
}
