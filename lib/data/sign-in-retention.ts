import "server-only";

type Query = (text: string, values: unknown[]) => Promise<unknown>;

/**
 * Deletes sign-in records that nobody needs any more: sessions 30 days after their end, and attempts after 400
 * days, so that an auditor always has a whole year of them.
 *
 * @param query runs one statement with its values
 * @param now the moment that the days are counted back from
 */
export async function purgeSignIns(query: Query, now: Date): Promise<void> {
  await query("delete from login_sessions where expires_at < $1::timestamptz - interval '30 days'", [now]);
  await query("delete from sign_in_attempts where at < $1::timestamptz - interval '400 days'", [now]);
}
