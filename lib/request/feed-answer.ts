import { findFeedActor } from "@/lib/data/accounts/calendar-feeds";
import { writeIcs } from "@/lib/documents/ics/write-ics";
import { createI18n } from "@/lib/i18n/create";
import { listDueDates } from "@/lib/queries/account/list-due-dates";
import { appUrl } from "@/lib/request/app-url";
import { openContext } from "@/lib/request/context";
import { notFoundAnswer, orNotFound } from "@/lib/request/or-not-found";

/** A person's calendar is in the language of the office: whoever subscribes sends no language along. */
const { t } = createI18n("zh");

/** Answers a calendar program with the due dates of whom the address belongs to; 404 for every other address. */
export async function answerWithFeed(token: string): Promise<Response> {
  const open = openContext();
  const now = open.clock.now();
  const actor = await findFeedActor(open.db, token, now);
  if (!actor) return notFoundAnswer();
  return orNotFound(async () => {
    const dueDates = await listDueDates({ actor, ...open });
    const base = appUrl();
    const calendar = writeIcs({
      name: t("feed.calendar", { name: actor.name }),
      at: now,
      events: dueDates.map(({ id, kind, on, number, title, handlingId, suggestionId }) => ({
        ...{ uid: `${id}@${new URL(base).host}`, on },
        summary: t(`feed.due.${kind}`, { number, title }),
        url: actor.deputyId === null ? `${base}/cases/${handlingId}` : `${base}/my/${suggestionId}`,
      })),
    });
    return new Response(calendar, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="banfu.ics"',
        "Cache-Control": "no-store",
        "X-Robots-Tag": "noindex",
      },
    });
  });
}
