import { breachesOfActions } from "./actions";
import { breachesOfNaming } from "./naming";
import type { Breach } from "./source";
import { breachesOfUseCases } from "./use-cases";

/** The laws of the house that neither the import rules nor the linter can tell, each with its finder of breaches. */
export const LAWS = {
  "an act has one function, one test and one event": breachesOfUseCases,
  "every server action goes through the door": breachesOfActions,
  "names say what is inside, and nothing is a barrel": breachesOfNaming,
} satisfies Record<string, (root: string) => Breach[]>;
