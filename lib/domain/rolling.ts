import { titleSimilarity } from "@/lib/domain/similarity";

export interface EarlierCandidate {
  readonly title: string;
  readonly leadDeputyId: string | null;
}

/** How alike the titles must be by themselves, and where the same lead deputy signed both. */
const ALIKE = 0.45;
const ALIKE_OF_ONE_DEPUTY = 0.2;
const BY_ONE_DEPUTY = 0.3;
const PROPOSED = 8;

/**
 * Earlier suggestions that this one may take up again (滚动办理), the likeliest first: by similar title, and by a less
 * similar one where the same deputy leads. It only proposes; a person links.
 */
export function proposeEarlier<Candidate extends EarlierCandidate>(
  own: EarlierCandidate,
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates
    .map((candidate) => {
      const alike = titleSimilarity(own.title, candidate.title);
      const sameDeputy = own.leadDeputyId !== null && own.leadDeputyId === candidate.leadDeputyId;
      const fits = alike >= (sameDeputy ? ALIKE_OF_ONE_DEPUTY : ALIKE);
      return { candidate, fits, weight: alike + (sameDeputy ? BY_ONE_DEPUTY : 0) };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, PROPOSED)
    .map(({ candidate }) => candidate);
}
