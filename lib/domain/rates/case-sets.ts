import { answersDeputy, type CaseFacts } from "@/lib/domain/case-facts";

/** The sets every rate divides by; `eligible` is the two others together. */
export interface CaseSets {
  readonly eligible: readonly CaseFacts[];
  /** 独办, 主办, 分办: the unit answers the deputy itself. */
  readonly lead: readonly CaseFacts[];
  /** 协办: the unit sends the lead unit its opinion. */
  readonly coHandled: readonly CaseFacts[];
}

/** Sorts cases into the sets. 参阅 is to be read, not handled, and belongs to none. */
export function caseSets(cases: readonly CaseFacts[]): CaseSets {
  const eligible = cases.filter(({ role }) => role !== "REFERENCE");
  return {
    eligible,
    lead: eligible.filter(({ role }) => answersDeputy(role)),
    coHandled: eligible.filter(({ role }) => !answersDeputy(role)),
  };
}
