import type { CaseFacts, IssueFact } from "@/lib/domain/case-facts";
import { type Figure, tally, type Verdict } from "@/lib/domain/rates/figure";
import { type PartFigure, tallyParts } from "@/lib/domain/rates/part-figure";
import { answeredOn } from "@/lib/domain/rates/reply-figures";

export interface OutcomeFigures {
  /** 解决率 */
  readonly solved: Figure;
  /** 解决率, of what is solved already */
  readonly solvedOutright: Figure;
  /** 办结率 */
  readonly concluded: Figure;
  /** 答复公开率 */
  readonly disclosed: Figure;
}

/**
 * What came of the suggestions that the unit answers itself, by the last reply that every addressee was sent:
 * solved or to be solved ÷ answered (as 全国人大 counts 解决 and 计划逐步解决 together), solved outright ÷
 * answered, and published ÷ answered and not 不予公开. Concluded ÷ all: solved, promises kept or their failure
 * explained, or a class that promises nothing, explained by the reply itself. Meanings count, not letters.
 */
export function outcomeFigures(lead: readonly CaseFacts[]): OutcomeFigures {
  const answered = (judge: (issue: IssueFact) => Verdict) =>
    tally(lead, (facts) => {
      const issue = lastAnswer(facts);
      return issue === null ? "NOT_REPLIED" : judge(issue);
    });
  return {
    solved: answered((issue) => (isSolved(issue) || isToBeSolved(issue) ? "IN" : "OUT")),
    solvedOutright: answered((issue) => (isSolved(issue) ? "IN" : "OUT")),
    concluded: tally(lead, (facts) => (isConcluded(facts) ? "IN" : "OUT")),
    disclosed: answered(({ disclosure }) => {
      if (disclosure === "NOT_PUBLIC") return "NOT_PUBLIC";
      return disclosure === "PUBLIC" ? "IN" : "OUT";
    }),
  };
}

/**
 * 采纳率: points adopted, in part counts as adopted, ÷ points answered, by the last reply that every addressee
 * was sent. Cases whose text was not split into points have none. Rule: 通州2015, adopted of all points made.
 */
export function pointsAdopted(lead: readonly CaseFacts[]): PartFigure {
  return tallyParts(lead, (facts) =>
    (lastAnswer(facts)?.points ?? []).map((outcome) => outcome !== "NOT_ADOPTED"),
  );
}

function lastAnswer(facts: CaseFacts): IssueFact | null {
  return facts.issues.reduce<IssueFact | null>((last, issue) => {
    if (answeredOn(facts, issue.roundNo) === null) return last;
    return last === null || issue.roundNo > last.roundNo ? issue : last;
  }, null);
}

function isSolved({ bucket, completedOn }: IssueFact): boolean {
  return bucket === "SOLVED" || completedOn !== null;
}

function isToBeSolved({ bucket }: IssueFact): boolean {
  return bucket === "IN_PROGRESS" || bucket === "PLANNED";
}

function isConcluded(facts: CaseFacts): boolean {
  const issue = lastAnswer(facts);
  if (issue === null) return false;
  if (isSolved(issue) || issue.bucket === "REFERENCE") return true;
  const { promises } = facts;
  return (
    promises.length > 0 &&
    promises.every(({ keptOn, explainedOn }) => keptOn !== null || explainedOn !== null)
  );
}
