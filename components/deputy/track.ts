import { surveyWords } from "@/components/case/survey-words";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import type { ContactForm, SurveyMark } from "@/lib/domain/case-facts";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

export interface TrackedHandling {
  readonly id: string;
  readonly state: HandlingState;
  readonly deliveredOn: CalendarDate;
  readonly assignedOn: CalendarDate | null;
  readonly section: string | null;
  readonly unit: { readonly name: string };
  readonly contacts: readonly {
    readonly id: string;
    readonly form: ContactForm;
    readonly heldOn: CalendarDate;
  }[];
  readonly replies: readonly {
    readonly id: string;
    readonly documentNo: string | null;
    readonly issuedAt: Date;
    readonly completion: { readonly classCode: string; readonly completedAt: Date } | null;
  }[];
  readonly promises: readonly {
    readonly id: string;
    readonly explanation: { readonly sentAt: Date } | null;
  }[];
  /** Rounds closed because no answer came. */
  readonly closings: readonly { readonly roundNo: number; readonly closedAt: Date }[];
  readonly surveys: readonly {
    readonly id: string;
    readonly attitude: SurveyMark;
    readonly result: SurveyMark;
    readonly attitudeAs: string | null;
    readonly resultAs: string | null;
    readonly returnedAt: Date;
  }[];
}

export interface TrackStep {
  readonly id: string;
  readonly sentence: string;
  readonly when: string;
  readonly dateTime: string;
}

/** A handling told like a parcel's way: handed over, assigned, visited, answered, rated. */
export function trackOf({ t, format }: I18n, handling: TrackedHandling): TrackStep[] {
  const { id, deliveredOn, assignedOn, section, unit, state } = handling;
  const onDay = (key: string, day: CalendarDate, sentence: string): TrackStep => ({
    id: `${id} ${key}`,
    sentence,
    when: format.date(day),
    dateTime: day,
  });
  const at = (key: string, moment: Date, sentence: string): TrackStep => ({
    id: key,
    sentence,
    when: format.dayOfMoment(moment),
    dateTime: dateInShanghai(moment),
  });
  const past = [
    onDay("delivered", deliveredOn, t("deputy.step.delivered", { unit: unit.name })),
    ...(assignedOn && section ? [onDay("assigned", assignedOn, t("deputy.step.assigned", { section }))] : []),
    ...handling.contacts.map((contact) =>
      onDay(
        contact.id,
        contact.heldOn,
        t("deputy.step.contacted", { form: t(`domain.contactForm.${contact.form}`) }),
      ),
    ),
    ...handling.replies.map((reply) =>
      at(reply.id, reply.issuedAt, t("deputy.step.replied", { documentNo: reply.documentNo ?? "" })),
    ),
    ...handling.replies.flatMap(({ id: replyId, completion }) =>
      completion
        ? [
            at(
              `${replyId} completed`,
              completion.completedAt,
              t("deputy.step.completed", { code: completion.classCode }),
            ),
          ]
        : [],
    ),
    ...handling.promises.flatMap(({ id: promiseId, explanation }) =>
      explanation ? [at(`${promiseId} explained`, explanation.sentAt, t("deputy.step.explained"))] : [],
    ),
    ...handling.closings.map(({ roundNo, closedAt }) =>
      at(`${id} closed ${roundNo}`, closedAt, t("deputy.step.closed")),
    ),
    ...handling.surveys.map((survey) =>
      at(
        survey.id,
        survey.returnedAt,
        t("deputy.step.rated", {
          ...surveyWords(t, survey),
        }),
      ),
    ),
  ].sort((a, b) => a.dateTime.localeCompare(b.dateTime));
  const waiting = state === "REPLIED" ? "waitingRating" : state === "CONCLUDED" ? null : "waitingReply";
  return waiting
    ? [
        ...past,
        {
          id: `${id} waiting`,
          sentence: t(`deputy.step.${waiting}`),
          when: t("deputy.step.now"),
          dateTime: "",
        },
      ]
    : past;
}
