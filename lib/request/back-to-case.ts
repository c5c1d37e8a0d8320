import type { CaseAct } from "@/lib/domain/lifecycle";
import type { Translate } from "@/lib/i18n/create";

/** After an act on a case: back to its page, with the act's own word that it is done. */
export function backToCase(act: CaseAct) {
  return {
    onDone: ({ input, t }: { input: { handlingId: string }; t: Translate }) => ({
      to: `/cases/${input.handlingId}`,
      say: t(`cases.done.${act}`),
    }),
  };
}

/** After rating: back to the deputy's own suggestions, with thanks and what follows. */
export const backToOwnSuggestion = {
  onDone: ({ result, t }: { result: { nextRoundNo: number | null }; t: Translate }) => ({
    to: "/my",
    say: t(result.nextRoundNo === null ? "deputy.thanks" : "deputy.thanksAndAgain"),
  }),
};
