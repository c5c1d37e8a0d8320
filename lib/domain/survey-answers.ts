import { type SurveyMark, surveyMarks } from "@/lib/domain/case-facts";
import { invalid } from "@/lib/domain/errors";
import {
  asksProposalWords,
  markOfAttitude,
  markOfResult,
  proposalAttitudes,
  proposalResults,
} from "@/lib/domain/proposal-survey";
import type { Settings } from "@/lib/domain/setting-catalogue";

/** What a survey form sends, in either body's values. */
export interface GivenAnswers {
  readonly attitude: string;
  readonly result: string;
  readonly met?: boolean | undefined;
  readonly visit?: string | undefined;
  readonly comment: string;
}

/** A survey as it is kept: the marks that figures count, and the CPPCC's values as they were answered. */
export interface KeptAnswers {
  readonly attitude: SurveyMark;
  readonly result: SurveyMark;
  readonly met: boolean;
  readonly comment: string;
  readonly attitudeAs: string | null;
  readonly resultAs: string | null;
  readonly visit: string | null;
}

/**
 * Reads the answers by the values that the document's survey asks in. Throws INVALID attitude or result choice for a
 * value of the other list, met or visit required.
 */
export function readAnswers(given: GivenAnswers, source: "NPC" | "CPPCC", settings: Settings): KeptAnswers {
  return asksProposalWords(source, settings) ? proposalAnswers(given, settings) : congressAnswers(given);
}

function congressAnswers({ attitude, result, met, comment }: GivenAnswers): KeptAnswers {
  if (met === undefined) throw invalid("met", "required");
  return {
    attitude: oneOf(surveyMarks, "attitude", attitude),
    result: oneOf(surveyMarks, "result", result),
    met,
    comment,
    attitudeAs: null,
    resultAs: null,
    visit: null,
  };
}

function proposalAnswers(given: GivenAnswers, settings: Settings): KeptAnswers {
  if (given.visit === undefined) throw invalid("visit", "required");
  const attitudeAs = oneOf(proposalAttitudes, "attitude", given.attitude);
  const resultAs = oneOf(proposalResults, "result", given.result);
  return {
    attitude: markOfAttitude(attitudeAs),
    result: markOfResult(resultAs, settings),
    met: given.visit === "VISITED",
    comment: given.comment,
    attitudeAs,
    resultAs,
    visit: given.visit,
  };
}

function oneOf<Value extends string>(values: readonly Value[], field: string, given: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw invalid(field, "choice");
  return found;
}
