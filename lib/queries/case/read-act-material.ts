import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { answersDeputy } from "@/lib/domain/case-facts";
import { classesOf } from "@/lib/domain/reply-classes";
import { returnWindow } from "@/lib/domain/return-window";
import type { CaseView } from "@/lib/queries/case/read-case";

/** What the forms of a case start from: open sections, sponsors, classes in force, the latest draft. */
export async function readActMaterial(context: Context, view: CaseView) {
  const { db, actor } = context;
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
    missingOpinions: view.opinions.flatMap(({ handlingId, unit, outside, arrivedOn }) =>
      outside && arrivedOn === null ? [{ id: handlingId, name: unit }] : [],
    ),
    time: await timeMaterial(context, view),
    classes: classesOf(view.settings.classScheme),
    opinion: !answersDeputy(view.role),
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

/** What the forms on returns, extensions and the clock start from. */
async function timeMaterial({ db, actor }: Context, view: CaseView) {
  const { today, settings, deliveredOn, suggestionId } = view;
  const window = deliveredOn
    ? returnWindow(deliveredOn, settings, await loadWorkingCalendar(db), today)
    : null;
  return {
    today,
    lateReturn: window?.state === "CLOSED" && actor.role === "SECRETARIAT",
    otherUnits: await db.unit.findMany({
      where: { handlings: { none: { suggestionId } } },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
    requestedDueOn: view.extensions.find(({ decision }) => decision === null)?.requestedDueOn ?? null,
  };
}
