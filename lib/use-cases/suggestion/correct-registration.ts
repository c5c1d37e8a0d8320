import type { Context } from "@/lib/context/context";
import { loadWorkingCalendar } from "@/lib/data/calendar";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn, toOptionalDateColumn } from "@/lib/data/dates";
import { peopleOf } from "@/lib/data/recipients";
import { loadCaseSettings } from "@/lib/data/settings";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { effectiveDue } from "@/lib/domain/deadlines";
import { invalid } from "@/lib/domain/errors";
import type { CorrectRegistrationInput } from "@/lib/schemas/suggestion/correct-registration";

/**
 * 更正登记信息: puts right what was registered wrongly or not at all, before a draft goes up; the history keeps before
 * and after. A day of delivery that was missing sets the due date, counted by the settings.
 * Throws ActError: INVALID title unchanged (nothing differs), deliveredOn future or known (there is one already),
 * contactPerson ofBodyOnly; what actOnCase throws.
 */
export async function correctRegistration(context: Context, input: CorrectRegistrationInput) {
  return actOnCase(context, "correct-registration", input, async (work) => {
    const { tx, found } = work;
    const before = await registered(work);
    const { title, text, topic, category, contactPerson, deliveredOn } = input;
    const after = { title, text, topic, category, contactPerson };
    const fields = fieldNames
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: shown(before[field]), after: shown(after[field]) }));
    if (contactPerson !== "" && contactPerson !== before.contactPerson && !before.byBody)
      throw invalid("contactPerson", "ofBodyOnly");
    const delivery = deliveredOn === found.deliveredOn ? null : deliveredOn;
    if (fields.length === 0 && delivery === null) throw invalid("title", "unchanged");
    await tx.suggestion.update({
      where: { id: found.suggestionId },
      data: { title, text, topic, category },
      select: { id: true },
    });
    await tx.sponsor.updateMany({
      where: { suggestionId: found.suggestionId, position: 1 },
      data: { contactPerson },
    });
    const dueOn = delivery === null ? undefined : await deliver(work, delivery);
    return {
      ...(dueOn === undefined ? {} : { dueOn }),
      event: {
        data: {
          fields: [
            ...fields,
            ...(delivery === null ? [] : [{ field: "deliveredOn", before: null, after: delivery }]),
          ],
          remark: input.reason,
        },
        notify: await peopleOf(
          tx,
          found.assignments.map(({ sectionId }) => sectionId),
        ),
      },
      result: { changed: fields.length + (delivery === null ? 0 : 1) },
    };
  });
}

const fieldNames = ["title", "text", "topic", "category", "contactPerson"] as const;

async function registered({ tx, found }: CaseWork) {
  const { sponsors, ...suggestion } = await tx.suggestion.findUniqueOrThrow({
    where: { id: found.suggestionId },
    select: {
      ...{ title: true, text: true, topic: true, category: true },
      sponsors: {
        where: { position: 1 },
        select: { contactPerson: true, deputy: { select: { kind: true } } },
      },
    },
  });
  return {
    ...suggestion,
    contactPerson: sponsors[0]?.contactPerson ?? "",
    byBody: sponsors[0]?.deputy.kind === "BODY",
  };
}

/** Sets the day of delivery and gives the due date counted from it. */
async function deliver(
  { tx, found, now }: CaseWork,
  deliveredOn: CalendarDate,
): Promise<CalendarDate | null> {
  const today = dateInShanghai(now);
  if (found.deliveredOn !== null) throw invalid("deliveredOn", "known");
  if (deliveredOn > today) throw invalid("deliveredOn", "future");
  const settings = await loadCaseSettings(tx, found, now);
  const calendar = await loadWorkingCalendar(tx);
  const { dueOn: givenDueOn, role } = found;
  const { dueOn } = effectiveDue({ deliveredOn, role, settings, givenDueOn, calendar, asOf: today });
  await tx.handling.update({
    where: { id: found.id },
    data: { deliveredOn: toDateColumn(deliveredOn) },
    select: { id: true },
  });
  await tx.handlingRound.updateMany({
    where: { handlingId: found.id, roundNo: 1 },
    data: { openedOn: toDateColumn(deliveredOn), dueOn: toOptionalDateColumn(dueOn) },
  });
  return dueOn;
}

/** A value as the history keeps it: long texts shortened, none as null. */
function shown(text: string): string | null {
  if (text === "") return null;
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
