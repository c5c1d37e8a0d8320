import type { CaseWork } from "@/lib/data/case-act";
import { appendEvent } from "@/lib/data/events";
import { issueNotice } from "@/lib/data/issue-notice";
import type { NextRound } from "@/lib/data/next-round";
import { secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { dissatisfiedAgain } from "@/lib/domain/supervision-words";

/**
 * 再次不满意: from the round that the setting escalationRound names on, a supervision notice is issued by rule in the
 * secretariat's name, to the lead section and up to the chief. Its number, or null when none is due or nobody leads.
 */
export async function escalateDissatisfied(
  work: CaseWork,
  next: NextRound,
): Promise<{ year: number; serial: number } | null> {
  const { tx, found, now } = work;
  const { escalationRound } = await loadCaseSettings(tx, found, now);
  if (found.roundNo < escalationRound || found.position.leadSectionId === null) return null;
  const words = dissatisfiedAgain(dateInShanghai(now), found.roundNo, next.dueOn);
  const wish = { ...words, respondBy: null, rule: "DISSATISFIED", atLeast: 2 } as const;
  const issued = await issueNotice(work, wish, null);
  await appendEvent(tx, {
    at: now,
    type: "issue-supervision-notice",
    actorId: null,
    unitId: found.unitId,
    handlingId: found.id,
    suggestionId: found.suggestionId,
    data: issued.event.data,
    notify: [...issued.event.notify, ...(await secretariatOf(tx, found.unitId))],
  });
  const { year, serial } = issued.result;
  return { year, serial };
}
