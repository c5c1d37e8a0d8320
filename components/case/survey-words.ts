import type { SurveyMark } from "@/lib/domain/case-facts";
import { proposalAttitudes, proposalResults } from "@/lib/domain/proposal-survey";
import type { Translate } from "@/lib/i18n/create";

interface Answered {
  readonly attitude: SurveyMark;
  readonly result: SurveyMark;
  readonly attitudeAs?: unknown;
  readonly resultAs?: unknown;
}

/** Attitude and result in the words in which they were answered: a proposal's are its own. */
export function surveyWords(t: Translate, { attitude, result, attitudeAs, resultAs }: Answered) {
  const first = proposalAttitudes.find((each) => each === attitudeAs);
  const second = proposalResults.find((each) => each === resultAs);
  return {
    attitude: t(first ? `domain.proposalMark.${first}` : `domain.mark.${attitude}`),
    result: t(second ? `domain.proposalMark.${second}` : `domain.mark.${result}`),
  };
}
