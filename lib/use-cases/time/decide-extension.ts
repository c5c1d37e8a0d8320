import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { moveDue, runningClock } from "@/lib/data/due-moves";
import { findOpenExtension } from "@/lib/data/open-requests";
import { accountsOfDeputies, peopleOf, secretariatOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { latestAllowedDue } from "@/lib/domain/deadlines";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import { sectionsOf } from "@/lib/domain/permissions";
import { decidesRequests } from "@/lib/domain/requests";
import type { Settings } from "@/lib/domain/setting-catalogue";
import type { DecideExtensionInput } from "@/lib/schemas/time/decide-extension";

type OpenExtension = NonNullable<Awaited<ReturnType<typeof findOpenExtension>>>;

/**
 * 延期审批: granted, the new due date is in force from the day of the decision and the deputies are told of it;
 * refused, the old one stands. Gives the due date in force.
 * Throws ActError: RULE_BROKEN DECIDED_ELSEWHERE, NO_REQUEST_WAITING, CLOCK_STOPPED, NO_DUE_DATE; INVALID
 * decidedOn, grantedDueOn; what actOnCase throws. Rule: 福建, written notice to the deputy.
 */
export async function decideExtension(context: Context, input: DecideExtensionInput) {
  const { actor } = context;
  return actOnCase(context, "decide-extension", input, async (work) => {
    const { tx, found, now } = work;
    const settings = await loadCaseSettings(tx, found, now);
    if (!decidesRequests(actor.role, settings)) throw ruleBroken("DECIDED_ELSEWHERE");
    const request = await findOpenExtension(tx, found.id);
    if (!request) throw ruleBroken("NO_REQUEST_WAITING");
    if (input.decidedOn > dateInShanghai(now)) throw invalid("decidedOn", "future");
    if (input.decidedOn < dateInShanghai(request.askedAt)) throw invalid("decidedOn", "beforeRequest");
    const dueOn = input.decision === "GRANTED" ? await grantedDay(work, request, input, settings) : null;
    await writeDecision(work, request, input, { dueOn, decidedById: actor.userId });
    if (dueOn !== null) {
      await moveDue(work, { basis: "EXTENSION", effectiveOn: input.decidedOn, dueOn, byId: actor.userId });
    }
    const { decision, approver, remark } = input;
    return {
      ...(dueOn === null ? {} : { dueOn }),
      event: {
        data: { requestId: request.id, decision, approver, remark, dueOn },
        notify: await concerned(work, dueOn !== null),
      },
      result: { dueOn: dueOn ?? found.dueOn },
    };
  });
}

async function grantedDay(
  work: CaseWork,
  request: OpenExtension,
  { grantedDueOn }: DecideExtensionInput,
  settings: Settings,
): Promise<CalendarDate> {
  const { dueOn, openedOn } = await runningClock(work);
  const granted = grantedDueOn ?? request.requestedDueOn;
  if (granted <= dueOn) throw invalid("grantedDueOn", "notLaterThanDue");
  const from = openedOn ?? work.found.deliveredOn ?? dueOn;
  if (granted > latestAllowedDue(from, settings)) throw invalid("grantedDueOn", "beyondMaximum");
  return granted;
}

async function writeDecision(
  { tx, now }: CaseWork,
  { id }: OpenExtension,
  { decision, approver, remark, decidedOn }: DecideExtensionInput,
  { dueOn, decidedById }: { dueOn: CalendarDate | null; decidedById: string },
): Promise<void> {
  await tx.extensionRequest.update({
    where: { id },
    data: {
      decision,
      approver,
      decisionRemark: remark,
      decidedOn: toDateColumn(decidedOn),
      decidedById,
      decidedAt: now,
      ...(dueOn === null ? {} : { grantedDueOn: toDateColumn(dueOn) }),
    },
    select: { id: true },
  });
}

async function concerned({ tx, found }: CaseWork, granted: boolean): Promise<string[]> {
  return [
    ...(await secretariatOf(tx, found.unitId)),
    ...(await peopleOf(tx, sectionsOf(found.position))),
    ...(granted ? await accountsOfDeputies(tx, found.position.sponsorIds) : []),
  ];
}
