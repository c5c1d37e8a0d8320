import type { EventType } from "@/lib/domain/events";

/** What messages are about, as a reader sorts them. */
export const inboxKinds = ["assignment", "paper", "supervision", "contact", "rating", "other"] as const;
export type InboxKind = (typeof inboxKinds)[number];

const typesOf: Readonly<Record<Exclude<InboxKind, "other">, readonly EventType[]>> = {
  assignment: [
    "register-suggestion",
    "assign-sections",
    "acknowledge-assignment",
    "part-handed-in",
    "section-head-changed",
  ],
  paper: [
    "submit-draft",
    "confirm-draft",
    "proof-draft",
    "sign-reply",
    "send-back-draft",
    "issue-reply",
    "opinion-received",
    "papers-made",
    "papers-failed",
  ],
  supervision: [
    "issue-supervision-notice",
    "respond-to-notice",
    "close-notice",
    "extend-notice",
    "urge-case",
  ],
  contact: ["record-contact", "record-waiver", "record-progress"],
  rating: ["rate-reply", "enter-paper-survey", "close-without-answer", "open-next-round"],
};

/** The events of a kind; of "other" those of no kind, as what they are not. */
export function eventTypesOfKind(kind: InboxKind): {
  readonly in?: EventType[];
  readonly notIn?: EventType[];
} {
  return kind === "other" ? { notIn: Object.values(typesOf).flat() } : { in: [...typesOf[kind]] };
}
