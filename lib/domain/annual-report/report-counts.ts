import type { ReportCounts } from "@/lib/domain/annual-report/report-figures";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { type CaseFacts, contactForms } from "@/lib/domain/case-facts";
import { setsAsOf } from "@/lib/domain/rates";
import { lastSurvey } from "@/lib/domain/rates/satisfaction";

/** What a report counts of these cases beside the rates, as known at the end of the day `asOf`. */
export function reportCounts(
  cases: readonly CaseFacts[],
  asOf: CalendarDate,
): Omit<ReportCounts, "noticesIssued" | "lookBacksDone"> {
  const { eligible, lead } = setsAsOf(cases, asOf);
  const results = lead.flatMap((facts) => lastSurvey(facts)?.result ?? []);
  const forms = eligible.flatMap(({ contacts }) => contacts.map(({ form }) => form));
  const promises = lead.flatMap((facts) => facts.promises);
  return {
    marks: {
      satisfied: results.filter((mark) => mark === "SATISFIED").length,
      basically: results.filter((mark) => mark === "BASICALLY_SATISFIED").length,
      dissatisfied: results.filter((mark) => mark === "DISSATISFIED").length,
    },
    promisesOverdue: promises.filter(
      ({ dueOn, keptOn, explainedOn }) => dueOn < asOf && keptOn === null && explainedOn === null,
    ).length,
    contacts: contactForms
      .map((form) => ({ form, count: forms.filter((each) => each === form).length }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
    sections: new Set(eligible.flatMap(({ leadSectionId }) => leadSectionId ?? [])).size,
  };
}
