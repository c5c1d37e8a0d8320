import type { HandlingState } from "@/lib/domain/lifecycle";

/** States in which a section has nothing left to do: such cases don't keep it from being closed. */
export const finishedStates: readonly HandlingState[] = [
  "OPINION_SENT",
  "CONCLUDED",
  "RETURNED",
  "WITHDRAWN",
];
