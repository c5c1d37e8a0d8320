import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { closingView, fitsClosing } from "@/lib/data/case-closing";
import { caseDetailSelect } from "@/lib/data/case-detail";
import { type CaseRecord, toCaseRecord } from "@/lib/data/case-record";
import { loadMergedWith, type MergedWith } from "@/lib/data/case-relations";
import { fitsRequests, requestsOf } from "@/lib/data/case-requests";
import { type CoOpinion, loadCoOpinions } from "@/lib/data/co-opinions";
import { consultationQuestion } from "@/lib/data/consultation-facts";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import { loadEarlierLinks } from "@/lib/data/earlier-links";
import type { Prisma } from "@/lib/data/generated/client";
import { hasPromiseObject, promiseView } from "@/lib/data/promise-view";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import { addDays, type CalendarDate, dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { consultationMet } from "@/lib/domain/consultation";
import { assignBy } from "@/lib/domain/deadlines";
import { notFound } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { type CaseAct, type HandlingState, stagesOfWork } from "@/lib/domain/lifecycle";
import { lightOf } from "@/lib/domain/lights";
import { decidesMerging } from "@/lib/domain/merging";
import { canGenerally, openActs, readsOnly, signsFor } from "@/lib/domain/permissions";
import { pointTroubles } from "@/lib/domain/points";
import { promisesMore } from "@/lib/domain/reply-classes";
import type { Settings } from "@/lib/domain/setting-catalogue";
import { readChain, type SignOffStepKind, withChief } from "@/lib/domain/sign-off";
import { submissionGaps } from "@/lib/domain/submission";
import { isProvisional } from "@/lib/domain/working-days";

/**
 * Everything the case page shows, for one handling the actor may see. Dates are calendar dates
 * (Asia/Shanghai), moments are Date. Throws NOT_FOUND for a case out of sight, as for one that isn't there.
 */
export async function readCase(context: Context, handlingId: string) {
  const { actor, clock, db } = context;
  if (!isId(handlingId)) throw notFound();
  const row = await db.handling.findFirst({
    where: { AND: [{ id: handlingId }, handlingScope(actor)] },
    select: caseDetailSelect,
    relationLoadStrategy: "join",
  });
  // Deputies have pages of their own: this one shows what is internal.
  if (!row || !canGenerally(actor, "read-cases")) throw notFound();
  const { assignments: allAssignments, ...rest } = row;
  const openAssignments = allAssignments.filter(({ endedAt }) => endedAt === null);
  const currentAssignments = openAssignments.map(partOf);
  const record = toCaseRecord({ ...row, assignments: openAssignments });
  const today = dateInShanghai(clock.now());
  const { year, level, source } = row.suggestion.session;
  const settings = await loadSettings(db, { unitId: row.unitId, year, level, source }, clock.now());
  const reply = row.replies.find(({ roundNo }) => roundNo === row.roundNo) ?? null;
  const doneOn = reply?.issuedAt ? dateInShanghai(reply.issuedAt) : null;
  const merged = await loadMergedWith(db, actor, row.id);
  const links = await loadEarlierLinks(db, actor, row.id);
  const key = keyOf(row.keyMarks);
  const opinions = row.role === "LEAD" ? await loadCoOpinions(db, row.suggestionId) : [];
  const promises = promiseView(row, { actor, record, today, thresholds: settings });
  const contacts = row.contacts.map((contact) => ({ ...contact, heldOn: fromDateColumn(contact.heldOn) }));
  const surveys = row.surveys.map((survey) => ({
    ...survey,
    signedOn: fromOptionalDateColumn(survey.signedOn),
  }));
  const consulted = isConsulted(record, row, settings);
  const draft = reply?.versions.at(-1);
  const closing = closingView(row, record, settings, clock.now());
  const leadDeputyId = record.position.sponsorIds[0];
  const promising = settings.commitmentRequiredForPlanned && promisesMore(draft?.classBucket ?? null);
  return {
    ...rest,
    ...promises,
    ...closing,
    provisional: await provisionalDue(db, record.dueOn, settings),
    gaps: submissionGaps({
      role: row.role,
      draft: draft ? { ...draft, submitted: draft.submittedAt !== null } : null,
      consulted,
      pointRules: pointTroubles(row.points, draft?.answers ?? []).map(({ rule }) => rule),
      promised: !promising || promises.commitments.some(({ pending }) => pending),
    }),
    waitsFor: waitsFor(row, opinions, currentAssignments),
    deliveredOn: record.deliveredOn,
    dueOn: record.dueOn,
    today,
    settings,
    acts: openActs(actor, record.position).filter(
      (act) =>
        hasObject(act, actor, row, {
          drafts: reply?.versions.length ?? 0,
          promised: promises.commitments.some(({ pending }) => pending),
        }) &&
        hasPromiseObject(act, { ...promises, reply }) &&
        fitsRequests(act, actor, row, settings) &&
        fitsClosing(act, row, { leadDeputyId, wait: closing.wait }) &&
        fitsOpinions(act, opinions, row) &&
        fitsMerging(act, actor, merged, settings) &&
        fitsMarks(act, key !== null, links.earlier.length > 0),
    ),
    readsOnly: readsOnly(actor.role),
    chain: chainOf(reply?.versions ?? [], settings, key !== null),
    standsInFor: actor.role === "LEADER" ? (signsFor(actor, record.position)?.name ?? null) : null,
    light: lightOf({ dueOn: record.dueOn, doneOn }, today, settings),
    doneOn,
    reply,
    currentAssignments,
    allAssignments,
    contacts,
    surveys,
    waivers: row.waivers.map((waiver) => ({ ...waiver, statedOn: fromDateColumn(waiver.statedOn) })),
    progress: row.progress.map((entry) => ({ ...entry, happenedOn: fromDateColumn(entry.happenedOn) })),
    notices: row.notices.map(({ extensions, ...notice }) => ({
      ...notice,
      respondBy: fromDateColumn(notice.respondBy),
      extensions: extensions.map(({ previousOn, respondBy, ...extension }) => ({
        ...extension,
        previousOn: fromDateColumn(previousOn),
        respondBy: fromDateColumn(respondBy),
      })),
    })),
    submittedOn: fromOptionalDateColumn(row.suggestion.submittedOn),
    ...requestsOf(row),
    opinions,
    merged,
    ...links,
    key,
    assignBy:
      row.state === "RECEIVED" && !row.suggestion.session.inSession
        ? assignBy(
            { inSession: false, deliveredOn: record.deliveredOn },
            settings,
            await loadWorkingCalendar(db),
          )
        : null,
  };
}

/** Units whose opinion has not come and was not let pass, and assisting sections that handed nothing in. */
function waitsFor(
  row: { readonly roundNo: number; readonly opinionWaivers: readonly { readonly roundNo: number }[] },
  opinions: readonly CoOpinion[],
  parts: readonly ReturnType<typeof partOf>[],
) {
  const waived = row.opinionWaivers.some(({ roundNo }) => roundNo === row.roundNo);
  return {
    opinions: waived ? [] : opinions.flatMap(({ unit, arrivedOn }) => (arrivedOn === null ? unit : [])),
    parts: parts.flatMap(({ kind, handedInOn, section }) =>
      kind === "ASSISTING" && handedInOn === null ? section.name : [],
    ),
  };
}

/** Of a due date in a year whose calendar is not published: the year, and whether the day was counted by it. */
async function provisionalDue(db: Context["db"], dueOn: CalendarDate | null, settings: Settings) {
  if (dueOn === null || !isProvisional(await loadWorkingCalendar(db), dueOn)) return null;
  return { year: yearOf(addDays(dueOn, 7)), counted: settings.rollToWorkingDay };
}

/** A section's part in the case, with the days by which it is due and on which it was handed in. */
function partOf({ dueOn, handedIn, ...part }: Loaded["assignments"][number]) {
  const first = handedIn[0]?.recordedAt;
  return {
    ...part,
    dueOn: fromOptionalDateColumn(dueOn),
    handedInOn: first ? dateInShanghai(first) : null,
  };
}

/** Whether an opinion of an outside unit is still to be written down, or any is missing that could be let pass. */
function fitsOpinions(
  act: CaseAct,
  opinions: readonly CoOpinion[],
  row: { roundNo: number; opinionWaivers: readonly { roundNo: number }[] },
): boolean {
  const missing = opinions.filter(({ arrivedOn }) => arrivedOn === null);
  if (act === "record-outside-opinion") return missing.some(({ outside }) => outside);
  if (act !== "waive-opinions") return true;
  return missing.length > 0 && !row.opinionWaivers.some(({ roundNo }) => roundNo === row.roundNo);
}

/** Whether the person decides on merging here, and there is a group to leave. */
function fitsMerging(act: CaseAct, actor: Context["actor"], merged: MergedWith | null, settings: Settings) {
  if (act !== "merge-cases" && act !== "unmerge-case") return true;
  return decidesMerging(actor.role, settings) && (act === "merge-cases" || merged !== null);
}

/** The case's mark as a key one with its day as a calendar date; null when it is none. */
function keyOf([mark]: KeyMarks) {
  return mark ? { ...mark, markedOn: fromDateColumn(mark.markedOn) } : null;
}

/** Whether there is a mark or a link to take away, and none in the way of a mark. */
function fitsMarks(act: CaseAct, isKey: boolean, isLinked: boolean): boolean {
  if (act === "mark-key") return !isKey;
  if (act === "unmark-key") return isKey;
  return act !== "unlink-earlier" || isLinked;
}

/**
 * The steps of signing of the wording on its way; while there is none, those that the setting names. Of a key case
 * the chief's is among them.
 */
function chainOf(
  versions: readonly { readonly submittedAt: Date | null; readonly signOffChain: readonly string[] }[],
  settings: Settings,
  isKey: boolean,
): readonly SignOffStepKind[] {
  const wording = versions.filter(({ submittedAt }) => submittedAt !== null).at(-1);
  const chain = wording ? readChain(wording.signOffChain) : settings.signOffChain;
  return isKey ? withChief(chain) : chain;
}

type NoticeRow = { sectionId: string; closedAt: Date | null; responses: readonly unknown[] };
type AssignmentRow = { sectionId: string; kind: string; endedAt: Date | null; acknowledgedAt: Date | null };

/** Whether there is anything to do the act to: a notice to answer or close, an assignment, a draft. */
function hasObject(
  act: CaseAct,
  actor: Context["actor"],
  rows: {
    state: HandlingState;
    notices: readonly NoticeRow[];
    assignments: readonly AssignmentRow[];
  },
  { drafts, promised }: { drafts: number; promised: boolean },
): boolean {
  const open = rows.notices.filter(({ closedAt }) => closedAt === null);
  const leads = rows.assignments.some(
    (a) => a.kind === "LEAD" && a.endedAt === null && a.sectionId === actor.sectionId,
  );
  switch (act) {
    case "respond-to-notice":
      // After a reassignment the new lead section answers what its predecessor was asked.
      return open.some(({ sectionId }) => sectionId === actor.sectionId) || (open.length > 0 && leads);
    case "extend-notice":
      return open.length > 0;
    case "close-notice":
      return open.some(({ responses }) => responses.length > 0);
    case "acknowledge-assignment":
      return rows.assignments.some(
        (each) => each.endedAt === null && each.acknowledgedAt === null && each.sectionId === actor.sectionId,
      );
    case "submit-draft":
      return drafts > 0;
    case "issue-supervision-notice":
      // Once the answer is out there is nothing to press for but what it promised.
      return stagesOfWork.includes(rows.state) || promised;
    default:
      return true;
  }
}

/** Whether the reply may be handed up as far as consultation goes; a co-handler is asked for none. */
function isConsulted(record: CaseRecord, rows: ConsultationRows, settings: Settings): boolean {
  if (!answersDeputy(record.role)) return true;
  const { roundNo, position } = record;
  const leadDeputyId = position.sponsorIds[0] ?? null;
  const question = consultationQuestion({
    contacts: rows.contacts.filter((contact) => contact.roundNo === roundNo),
    leadDeputyId,
    waived: rows.waivers.some(({ deputyId }) => deputyId === leadDeputyId),
    roundNo,
    openedOn: rows.rounds.find((round) => round.roundNo === roundNo)?.openedOn ?? null,
  });
  return consultationMet(question, settings);
}

type Loaded = Prisma.HandlingGetPayload<{ select: typeof caseDetailSelect }>;
type KeyMarks = Loaded["keyMarks"];
type ConsultationRows = Pick<Loaded, "contacts" | "waivers" | "rounds">;

export type CaseView = Awaited<ReturnType<typeof readCase>>;
