import type { Context } from "@/lib/context/context";
import { addMonths, type CalendarDate, dateInShanghai, laterOf } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { classesOf } from "@/lib/domain/reply-classes";
import type { CaseView } from "@/lib/queries/case/read-case";

/** What the forms of a case start from: open sections, sponsors, classes in force, the latest draft. */
export async function readActMaterial({ db, actor }: Context, view: CaseView) {
  const sections = await db.section.findMany({
    where: { unitId: view.unitId, closedOn: null },
    select: { id: true, name: true },
    orderBy: [{ position: "asc" }, { name: "asc" }],
  });
  const latest = view.reply?.versions.at(-1);
  const lead = view.currentAssignments.find(({ kind }) => kind === "LEAD");
  return {
    today: view.today,
    sections,
    leadSectionId: lead?.sectionId ?? null,
    assistingSectionIds: view.currentAssignments.flatMap((a) =>
      a.kind === "ASSISTING" ? [a.sectionId] : [],
    ),
    deputies: view.suggestion.sponsors.map(({ deputy: { id, name } }) => ({ id, name })),
    classes: classesOf(view.settings.classScheme),
    opinion: !answersDeputy(view.role),
    ownSections: view.currentAssignments.map(({ sectionId, section: { name } }) => ({ id: sectionId, name })),
    replaceable: view.commitments
      .filter(({ replaceable }) => replaceable)
      .map(({ id, measure: name }) => ({ id, name })),
    lookBackOn: lookBackDay(view),
    draft: {
      body: latest?.body ?? "",
      classCode: latest?.classCode ?? null,
      disclosure: latest?.disclosure ?? null,
      disclosureReason: latest?.disclosureReason ?? "",
      handlerName: latest?.handlerName ?? actor.name,
      handlerPhone: latest?.handlerPhone ?? "",
    },
  };
}

/** The rule proposes when the last promise is due, else the setting's months after the reply; never a past day. */
function lookBackDay({ commitments, reply, settings, today }: CaseView): CalendarDate {
  const due = commitments.filter(({ pending }) => pending).map(({ dueOn }) => dueOn);
  const after = reply?.issuedAt ? addMonths(dateInShanghai(reply.issuedAt), settings.lookBackMonths) : today;
  return due.reduce(laterOf, due.length > 0 ? today : laterOf(after, today));
}
