import type { SurveyMark } from "@/lib/domain/case-facts";
import type { Settings } from "@/lib/domain/setting-catalogue";

/**
 * The values of the CPPCC's survey (提案办理征询意见表), which differ from the congress's 满意, 基本满意, 不满意.
 * Rule: the form's 办理人员态度, 办理结果 and 走访情况.
 */
export const proposalAttitudes = ["SATISFIED", "UNDERSTANDING", "DISSATISFIED"] as const;
export type ProposalAttitude = (typeof proposalAttitudes)[number];
export const proposalResults = ["AGREE", "UNDERSTANDING", "RESERVED", "DISAGREE"] as const;
export type ProposalResult = (typeof proposalResults)[number];
export const proposalVisits = ["VISITED", "NOT_NEEDED", "NOT_VISITED"] as const;
export type ProposalVisit = (typeof proposalVisits)[number];

type Source = "NPC" | "CPPCC";

/** Whether the survey of such a document is asked in the CPPCC's values; some places ask in the congress's. */
export function asksProposalWords(source: Source, settings: Pick<Settings, "proposalSurveyValues">): boolean {
  return source === "CPPCC" && settings.proposalSurveyValues === "CPPCC";
}

/** What the figures count an attitude as. */
export function markOfAttitude(attitude: ProposalAttitude): SurveyMark {
  return attitude === "UNDERSTANDING" ? "BASICALLY_SATISFIED" : attitude;
}

/** What the figures count a result as; 保留 counts as the setting says. */
export function markOfResult(
  result: ProposalResult,
  settings: Pick<Settings, "reservationCountsAs">,
): SurveyMark {
  switch (result) {
    case "AGREE":
      return "SATISFIED";
    case "UNDERSTANDING":
      return "BASICALLY_SATISFIED";
    case "RESERVED":
      return settings.reservationCountsAs;
    case "DISAGREE":
      return "DISSATISFIED";
  }
}
