import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import type { Database, Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { accountsOfDeputies, peopleOfLeadSection, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings, loadSettingResolver } from "@/lib/data/settings";
import { awaitedSurveySelect, loadWait, recordClosing, waitOf } from "@/lib/data/survey-closing";
import { answersDeputy } from "@/lib/domain/case-facts";
import { nextState } from "@/lib/domain/lifecycle";

/** The cases whose survey's time is over at `now`, and that may be closed without an answer. */
export async function findUnanswered(db: Database, now: Date): Promise<string[]> {
  const [settingsOf, rows] = await Promise.all([
    loadSettingResolver(db, now),
    db.handling.findMany({
      where: { state: "REPLIED" },
      select: {
        ...awaitedSurveySelect,
        id: true,
        role: true,
        unitId: true,
        suggestion: {
          select: {
            ...awaitedSurveySelect.suggestion.select,
            session: { select: { year: true, level: true, source: true } },
          },
        },
      },
      orderBy: { id: "asc" },
      relationLoadStrategy: "join",
    }),
  ]);
  return rows
    .filter(({ role }) => answersDeputy(role))
    .filter((row) => {
      const settings = settingsOf({ unitId: row.unitId, ...row.suggestion.session });
      return waitOf(row, settings, now)?.hindrance === null;
    })
    .map(({ id }) => id);
}

/**
 * Closes one case without an answer, by itself; asks again with the case locked, and gives false when the answer came
 * or somebody else was first. The deputy, the section and the secretariat hear of it.
 */
export async function closeUnanswered(db: Database, handlingId: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from handlings where id = ${handlingId}::uuid for update`;
    const row = await tx.handling.findUnique({ where: { id: handlingId }, select: caseSelect });
    if (row?.state !== "REPLIED") return false;
    return close(tx, toCaseRecord(row), now);
  });
}

async function close(tx: Transaction, found: ReturnType<typeof toCaseRecord>, now: Date): Promise<boolean> {
  const wait = await loadWait(tx, found, await loadCaseSettings(tx, found, now), now);
  if (!wait || wait.hindrance !== null) return false;
  const { reminders, lastOn } = wait;
  await recordClosing(tx, found, { basis: "NO_ANSWER", byId: null, reminders }, now);
  await tx.handling.update({
    where: { id: found.id },
    data: { state: nextState("close-without-answer", found), stateSince: now, version: found.version + 1 },
    select: { id: true },
  });
  await appendEvent(tx, {
    at: now,
    type: "close-without-answer",
    actorId: null,
    unitId: found.unitId,
    handlingId: found.id,
    suggestionId: found.suggestionId,
    data: { roundNo: found.roundNo, lastOn, reminders, remark: "" },
    notify: [
      ...(await secretariatOf(tx, found.unitId)),
      ...(await peopleOfLeadSection(tx, found.position)),
      ...(await accountsOfDeputies(tx, found.position.sponsorIds.slice(0, 1))),
    ],
  });
  return true;
}
