import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { earlierChoices } from "@/lib/data/earlier-choices";
import { draftSources, mergeChoices, siblingChoices } from "@/lib/data/merging-choices";
import { partToHandIn, proposedPartDue } from "@/lib/domain/assisting-parts";
import { type AttachmentSubject, formatEvidenceOf } from "@/lib/domain/attachments/subject";
import { addMonths, type CalendarDate, dateInShanghai, laterOf } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { latestAllowedDue } from "@/lib/domain/deadlines";
import { cleanLine } from "@/lib/domain/import/clean-text";
import type { CaseAct } from "@/lib/domain/lifecycle";
import { suggestPoints } from "@/lib/domain/points";
import { asksProposalWords } from "@/lib/domain/proposal-survey";
import { classesOf } from "@/lib/domain/reply-classes";
import { returnWindow } from "@/lib/domain/return-window";
import type { CaseView } from "@/lib/queries/case/read-case";

/**
 * What the form of an act starts from: open sections, sponsors, classes in force, the latest draft, or that of a
 * merged case, `draftFrom`; earlier cases found by `words`, or proposed.
 */
export async function readActMaterial(
  context: Context,
  view: CaseView,
  act: CaseAct,
  asked: { readonly draftFrom?: string | null; readonly words?: string } = {},
) {
  const { db, actor } = context;
  const sections = await db.section.findMany({
    where: { unitId: view.unitId, closedOn: null },
    select: { id: true, name: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  const latest = view.reply?.versions.at(-1);
  const merging = await mergingMaterial(context, view, act);
  const copied = merging.draftSources.find(({ id }) => id === asked.draftFrom);
  const words = cleanLine(asked.words ?? "");
  const lead = view.currentAssignments.find(({ kind }) => kind === "LEAD");
  return {
    today: view.today,
    sections,
    leadSectionId: lead?.sectionId ?? null,
    assisting: view.currentAssignments.filter(({ kind }) => kind === "ASSISTING"),
    partDueOn: proposedPartDue(view.dueOn, view.today, view.settings.assistingLeadDays),
    handsInPart: partToHandIn(view.currentAssignments, actor.sectionId) !== null,
    points: view.points,
    pointLines:
      view.points.length > 0 ? view.points.map(({ text }) => text) : suggestPoints(view.suggestion.text),
    evidence: evidenceOf(view),
    chain: view.chain,
    standsInFor: view.standsInFor,
    proposalSurvey: asksProposalWords(view.suggestion.session.source, view.settings),
    scanRequired: view.settings.paperSurveyScanRequired,
    deputies: view.suggestion.sponsors.map(({ deputy: { id, name } }) => ({ id, name })),
    missingOpinions: view.opinions.flatMap(({ handlingId, unit, outside, arrivedOn }) =>
      outside && arrivedOn === null ? [{ id: handlingId, name: unit }] : [],
    ),
    time: await timeMaterial(context, view, act),
    classes: classesOf(view.settings.classScheme),
    opinion: !answersDeputy(view.role),
    registered: registeredOf(view),
    ownSections: view.currentAssignments.map(({ sectionId, section: { name } }) => ({ id: sectionId, name })),
    replaceable: view.commitments
      .filter(({ replaceable }) => replaceable)
      .map(({ id, measure: name }) => ({ id, name })),
    lookBackOn: lookBackDay(view),
    merging,
    leaders: act === "mark-key" ? await leadersOf(context, view) : [],
    earlier: {
      words,
      choices: act === "link-earlier" ? await earlierChoices(context, view, words) : [],
    },
    draft: {
      body: copied?.body ?? latest?.body ?? lastAnswer(view) ?? "",
      classCode: latest?.classCode ?? null,
      disclosure: latest?.disclosure ?? null,
      disclosureReason: latest?.disclosureReason ?? "",
      handlerName: latest?.handlerName ?? actor.name,
      handlerPhone: latest?.handlerPhone ?? "",
      answers: latest?.answers ?? [],
    },
  };
}

/** The unit's leaders in office. */
function leadersOf({ db }: Context, { unitId }: CaseView) {
  return db.user.findMany({
    where: { unitId, role: "LEADER", disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ leaderRank: "asc" }, { name: "asc" }],
  });
}

/** What merging asks of the forms: cases to choose from, of each act that offers some. */
async function mergingMaterial(context: Context, view: CaseView, act: CaseAct) {
  const siblings = (view.merged?.others ?? []).flatMap(({ handlingId }) => handlingId ?? []);
  const records = act === "record-contact" || act === "record-progress";
  const deputyIds = view.suggestion.sponsors.map(({ deputyId }) => deputyId);
  return {
    choices: act === "merge-cases" ? await mergeChoices(context.db, view) : [],
    siblings: records ? await siblingChoices(context, act, siblings, deputyIds) : [],
    draftSources: act === "save-draft" ? await draftSources(context, siblings) : [],
  };
}

/** What the forms on returns, extensions and the clock start from; read only for the act that asks for it. */
async function timeMaterial({ db, actor }: Context, view: CaseView, act: CaseAct) {
  const { today, settings, deliveredOn, suggestionId } = view;
  const window =
    act === "request-return" && deliveredOn !== null
      ? returnWindow(deliveredOn, settings, await loadWorkingCalendar(db), today)
      : null;
  const openedOn = fromOptionalDateColumn(
    view.rounds.find(({ roundNo }) => roundNo === view.roundNo)?.openedOn ?? null,
  );
  const countedFrom = openedOn ?? deliveredOn;
  const units = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;
  return {
    today,
    lateReturn: actor.role === "SECRETARIAT" && window?.state === "CLOSED",
    returnBy: window?.lastOn ?? null,
    dueOn: view.dueOn,
    latestDueOn: countedFrom ? latestAllowedDue(countedFrom, settings) : null,
    otherUnits:
      act === "decide-return"
        ? await db.unit.findMany({ where: { handlings: { none: { suggestionId } } }, ...units })
        : [],
    requestedDueOn: view.extensions.find(({ decision }) => decision === null)?.requestedDueOn ?? null,
  };
}

/** Every entry of the case that a file can be evidence of, with its day and a name to know it by. */
function evidenceOf(view: CaseView) {
  const entries = [
    ...view.contacts.map(({ id, heldOn, deputy }) => entry("CONTACT", id, heldOn, deputy.name)),
    ...view.waivers.map(({ id, statedOn, deputy }) => entry("WAIVER", id, statedOn, deputy.name)),
    ...view.progress.map(({ id, happenedOn }) => entry("PROGRESS", id, happenedOn)),
    ...view.notices.map(({ id, issuedAt }) => entry("NOTICE", id, dateInShanghai(issuedAt))),
    ...view.replies.map(({ id, documentNo }) => entry("REPLY", id, null, documentNo ?? "")),
    ...view.surveys.map(({ id, returnedAt, deputy }) =>
      entry("SURVEY", id, dateInShanghai(returnedAt), deputy.name),
    ),
  ];
  return [{ value: "CASE", subject: "CASE" as const, day: null, name: "" }, ...entries];
}

function entry(
  subject: Exclude<AttachmentSubject, "CASE">,
  subjectId: string,
  day: CalendarDate | null,
  name = "",
) {
  return { value: formatEvidenceOf({ subject, subjectId }), subject, day, name };
}

/** The rule proposes when the last promise is due, else the setting's months after the reply; never a past day. */
function lookBackDay({ commitments, reply, settings, today }: CaseView): CalendarDate {
  const due = commitments.filter(({ pending }) => pending).map(({ dueOn }) => dueOn);
  const after = reply?.issuedAt ? addMonths(dateInShanghai(reply.issuedAt), settings.lookBackMonths) : today;
  return due.reduce(laterOf, due.length > 0 ? today : laterOf(after, today));
}

/** What the round before this one answered: the next answer begins from it. */
function lastAnswer({ replies, roundNo }: CaseView): string | null {
  const before = replies.filter((reply) => reply.roundNo < roundNo && reply.issuedAt !== null).at(-1);
  return before?.versions.find(({ versionNo }) => versionNo === before.issuedVersion)?.body ?? null;
}

function registeredOf({ suggestion, deliveredOn }: CaseView) {
  const [lead] = suggestion.sponsors;
  const { title, text, topic, category } = suggestion;
  const contactPerson = lead?.deputy.kind === "BODY" ? lead.contactPerson : null;
  return { title, text, topic, category, contactPerson, deliveredOn };
}
