import type { Transaction } from "@/lib/data/database";
import type { EventType } from "@/lib/domain/events";

/** Tries of one mail or message, further and further apart: some hours in all. */
const MAX_ATTEMPTS = 15;

/** What a unit's work group hears of, where it has named one. */
const toldToGroup: readonly EventType[] = [
  "issue-supervision-notice",
  "extend-notice",
  "close-notice",
  "urge-case",
  "issue-reply",
  "open-next-round",
];

/**
 * Queues what leaves the house because of an event, in the transaction that wrote it: undone with it, and lost by
 * nobody once it is committed. Two statements at most, however many readers. Who has no address gets no mail.
 */
export async function queueOutgoing(
  tx: Transaction,
  event: { readonly id: bigint; readonly type: EventType; readonly unitId: string | null },
  readers: readonly string[],
): Promise<void> {
  const eventId = String(event.id);
  if (readers.length > 0) {
    await tx.$executeRaw`
      select graphile_worker.add_job(
        'send-mail',
        json_build_object('eventId', ${eventId}::text, 'userId', id::text),
        job_key => concat('mail ', ${eventId}::text, ' ', id::text),
        max_attempts => ${MAX_ATTEMPTS}::int
      )
      from users where id = any(${[...readers]}::uuid[]) and email is not null and disabled_at is null`;
  }
  if (event.unitId !== null && toldToGroup.includes(event.type)) {
    await tx.$executeRaw`
      select graphile_worker.add_job(
        'send-chat',
        json_build_object('eventId', ${eventId}::text),
        job_key => concat('chat ', ${eventId}::text),
        max_attempts => ${MAX_ATTEMPTS}::int
      )
      where exists (
        select from settings where key = 'chatWebhook' and (unit_id is null or unit_id = ${event.unitId}::uuid)
      )`;
  }
}
