import type { Shape } from "@/lib/i18n/shape";
import type { deputy as zh } from "@/lib/i18n/zh/deputy";

export const deputy = {
  title: "My suggestions",
  meaning: "The suggestions you lead or signed, and how far each has come.",
  empty: "No suggestion of yours yet",
  emptyHint: "Your suggestions appear here once the handling unit has registered them.",
  lead: "Lead",
  coSigner: "Co-signer",
  rate: "Rate",
  read: "Read",
  notYet: "Not handed over yet",
  back: "Back to my suggestions",
  number: "{session}, No. {number}",
  standing: "{unit}: {state}",
  track: "What happened",
  step: {
    delivered: "Handed over to {unit}",
    assigned: "Assigned to {section}",
    contacted: "Contact with you ({form})",
    replied: "Answered ({documentNo})",
    rated: "Your rating: attitude {attitude}, result {result}",
    now: "now",
    waitingReply: "Waiting for the reply",
    waitingRating: "Waiting for your rating",
  },
  reply: "Reply",
  earlierReply: "Reply of round {no}",
  noReply: "You can read the reply here once it is issued.",
  classMeaning: "Class {code}: {meaning}",
  rateTitle: "Your rating",
  rateMeaning:
    "Attitude and result are rated apart; it takes about a minute and can't be changed afterwards.",
  submit: "Send the rating",
  thanks: "Thank you for your rating.",
  onlyLead: "The lead deputy rates the reply.",
  secondRound: "You were not satisfied with the last reply; the unit is handling it again.",
} as const satisfies Shape<typeof zh>;
