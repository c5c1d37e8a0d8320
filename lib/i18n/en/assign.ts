import type { Shape } from "@/lib/i18n/shape";
import type { assign as zh } from "@/lib/i18n/zh/assign";

export const assign = {
  title: "Assign many cases",
  meaning: "Tick cases, choose sections and assign them in one go. If one can't be assigned, none is.",
  back: "Back to the cases",
  open: "Assign many",
  waiting: "{count, plural, one {# case waits} other {# cases wait}} to be assigned",
  filters: "Filter the cases to assign",
  pick: "Tick",
  pickAll: "Tick all {count} on this page",
  pickProposed: "Tick the {count} with a proposed section",
  pickNone: "Untick all",
  tick: "Assign",
  tickOne: "Assign no. {number}: {title}",
  sectionOf: "Lead section of no. {number}",
  proposed: "Led the last case of this topic",
  choose: "Choose",
  forAll: "The ticked cases",
  leadForAll: "Lead section",
  leadByRow: "As chosen in each row",
  assisting: "Assisting sections, added to every ticked case",
  act: "Assign the ticked cases",
  done: "{count, plural, one {# case} other {# cases}} assigned.",
  empty: "No case waits to be assigned",
  emptyHint: "Cases that are registered or imported appear here first.",
  emptyFiltered: "No case to assign matches. Try wider filters.",
} as const satisfies Shape<typeof zh>;
