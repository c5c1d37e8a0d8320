import { surveyWords } from "@/components/case/survey-words";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { SurveyMark } from "@/lib/domain/case-facts";
import type { ClosingBasis, SurveyWait } from "@/lib/domain/survey-closing";
import type { I18n } from "@/lib/i18n/create";

export interface SurveyedCase {
  readonly surveys: readonly {
    readonly id: string;
    readonly roundNo: number;
    readonly attitude: SurveyMark;
    readonly result: SurveyMark;
    readonly attitudeAs: string | null;
    readonly resultAs: string | null;
    readonly met: boolean;
    readonly comment: string;
    readonly channel: "ONLINE" | "PAPER";
    readonly returnedAt: Date;
    readonly signedBy: string | null;
    readonly signedOn: CalendarDate | null;
    readonly deputy: { readonly name: string };
  }[];
  readonly closings: readonly {
    readonly roundNo: number;
    readonly basis: ClosingBasis;
    readonly closedOn: CalendarDate;
    readonly closedAt: Date;
    readonly closedBy: string | null;
    readonly reminders: number;
    readonly remark: string;
  }[];
  readonly wait: (SurveyWait & { readonly dueOn: CalendarDate }) | null;
}

type SurveysProps = { i18n: I18n; view: SurveyedCase };

/** What the deputy said of each round, how the round ended, and how long an answer is still waited for. */
export function CaseSurveys({ i18n, view }: SurveysProps) {
  const { t } = i18n;
  const entries = [...surveyEntries(i18n, view), ...closingEntries(i18n, view)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  if (entries.length === 0 && view.wait === null) return null;
  return (
    <Section title={t("cases.page.surveys")}>
      <ul className="grid gap-3">
        {entries.map(({ key, head, text, remark }) => (
          <li key={key} className="border-l-2 border-line pl-3">
            <p className="text-small text-soft">{head}</p>
            <p className="font-medium">{text}</p>
            {remark ? <p className="whitespace-pre-wrap">{remark}</p> : null}
          </li>
        ))}
      </ul>
      {view.wait ? <Wait i18n={i18n} wait={view.wait} /> : null}
    </Section>
  );
}

function Wait({ i18n: { t, format }, wait }: { i18n: I18n; wait: NonNullable<SurveyedCase["wait"]> }) {
  const { dueOn, lastOn, reminders, hindrance } = wait;
  return (
    <p className="mt-2 text-soft">
      {[
        t("cases.surveys.wait", { due: format.date(dueOn), last: format.date(lastOn) }),
        t("cases.surveys.reminded", { count: reminders }),
        ...(hindrance === "SURVEY_NOT_REMINDED" ? [t("cases.surveys.notReminded")] : []),
      ].join(" ")}
    </p>
  );
}

function surveyEntries({ t, format }: I18n, { surveys, closings }: SurveyedCase) {
  return surveys.map(
    ({ id, roundNo, deputy, comment, channel, returnedAt, signedBy, signedOn, ...survey }) => {
      const late = closings.some(
        (closing) =>
          closing.basis === "NO_ANSWER" && closing.roundNo === roundNo && closing.closedAt < returnedAt,
      );
      const head = [
        t("cases.surveys.round", { no: roundNo }),
        format.dayOfMoment(returnedAt),
        t(`domain.channel.${channel}`),
        ...(signedBy ? [t("cases.surveys.signed", { name: signedBy, date: format.date(signedOn) })] : []),
        ...(late ? [t("cases.surveys.late")] : []),
      ];
      const text = t("cases.page.attitudeAndResult", {
        name: deputy.name,
        ...surveyWords(t, survey),
      });
      const met = t(survey.met ? "cases.surveys.met" : "cases.surveys.notMet");
      const said = [text, ...(survey.attitudeAs === null ? [met] : [])].join(" · ");
      return { key: id, at: returnedAt, head: head.join(" · "), text: said, remark: comment };
    },
  );
}

function closingEntries({ t, format }: I18n, { closings }: SurveyedCase) {
  return closings.map(({ roundNo, basis, closedOn, closedAt, closedBy, reminders, remark }) => ({
    key: `${roundNo} ${basis}`,
    at: closedAt,
    head: [
      t("cases.surveys.round", { no: roundNo }),
      format.date(closedOn),
      ...(basis === "NO_ANSWER" ? [closedBy ?? t("cases.surveys.byItself")] : []),
    ].join(" · "),
    text:
      basis === "NO_ANSWER" ? t("cases.surveys.NO_ANSWER", { count: reminders }) : t("cases.surveys.AGREED"),
    remark,
  }));
}
