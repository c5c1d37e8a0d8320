import type { Role } from "@/lib/domain/actor";
import type { HandlingRole } from "@/lib/domain/case-facts";
import type { CaseAct, HandlingState } from "@/lib/domain/lifecycle";
import type { GeneralAct } from "@/lib/domain/permissions";

/**
 * Who may do what to a case in which state, written out by hand and apart from the code that decides it.
 * The case is the unit's own: led by one section, assisted by a second, from ASSIGNED on; the supervision
 * notice on it was sent to the leading section. OUTSIDE is another unit's case, OPINION_SENT a co-handler's.
 * The grid is that of the units that answer the deputy; what a co-handler never does stands below it.
 */
export type Cell = "DONE" | "NOT_FOUND" | "NOT_PERMITTED" | "STATE";

/** Where somebody stands to the case. */
export type Standing =
  | "secretariat"
  | "leadHead"
  | "leadStaff"
  | "assistingHead"
  | "assistingStaff"
  | "chief"
  | "leaderInCharge"
  | "leadDeputy"
  | "coDeputy"
  | "overseer"
  | "stranger";

export type CaseDeed = CaseAct | "read-case" | "read-own-suggestion";

const columns = [
  "OUTSIDE",
  "FOR_REFERENCE",
  "RECEIVED",
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_CONFIRMATION",
  "AWAITING_PROOF",
  "AWAITING_SIGN_OFF",
  "SIGNED",
  "REPLIED",
  "OPINION_SENT",
  "CONCLUDED",
  "RETURNED",
  "WITHDRAWN",
] as const satisfies readonly HandlingState[];

const signs: Readonly<Record<string, Cell>> = {
  "+": "DONE",
  x: "NOT_FOUND",
  ".": "NOT_PERMITTED",
  s: "STATE",
};

/** One sign a state in the order of `columns`: + done, x not found, . not permitted, s not in this state. */
const grids: Readonly<Record<Standing, Readonly<Record<CaseDeed, string>>>> = {
  secretariat: {
    "record-outside-opinion": "x.++++++++s+ss",
    "waive-opinions": "x.............",
    "request-return": "x.+++sssssssss",
    "decide-return": "x.+++++++sssss",
    "request-extension": "x.s++++++sssss",
    "decide-extension": "x.s++++++sssss",
    "suspend-clock": "x.+++++++sssss",
    "resume-clock": "x.+++++++sssss",
    "withdraw-suggestion": "x.+++++++sssss",
    "read-case": "x+++++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "merge-cases": "x.+++++++sssss",
    "unmerge-case": "x.+++++++sssss",
    "mark-key": "x.++++++ssssss",
    "unmark-key": "x.+++++++sssss",
    "link-earlier": "x.++++++++++ss",
    "unlink-earlier": "x.++++++++++ss",
    "correct-registration": "x.+++sssssssss",
    "assign-sections": "x.+++sssssssss",
    "acknowledge-assignment": "x.............",
    "record-contact": "x.s+++++++++ss",
    "record-waiver": "x.s++++++s.sss",
    "record-progress": "x.............",
    "record-commitment": "x.ss++++++.+ss",
    "report-commitment": "x.............",
    "confirm-commitment": "x.ss++++++.+ss",
    "add-attachment": "x.++++++++++ss",
    "issue-supervision-notice": "x.s+++++++s+ss",
    "respond-to-notice": "x.............",
    "close-notice": "x.s+++++++++ss",
    "extend-notice": "x.s+++++++++ss",
    "urge-case": "x.............",
    "split-points": "x.+++sssssssss",
    "save-draft": "x.............",
    "submit-draft": "x.............",
    "confirm-draft": "x.............",
    "proof-draft": "x.ssss+sssssss",
    "sign-reply": "x.............",
    "issue-reply": "x.ssssss+sssss",
    "rate-reply": "x.............",
    "enter-paper-survey": "x.sssssss+.+ss",
    "close-without-answer": "x.sssssss+.sss",
    "complete-reply": "x.sssssss+.+ss",
    "send-explanation": "x.sssssss+.+ss",
    "plan-look-back": "x.sssssss+.+ss",
    "record-look-back": "x.sssssss+.+ss",
  },
  leadHead: {
    "record-outside-opinion": "xxx...........",
    "waive-opinions": "xxx...........",
    "request-return": "xxx++sssssssss",
    "decide-return": "xxx...........",
    "request-extension": "xxx++++++sssss",
    "decide-extension": "xxx...........",
    "suspend-clock": "xxx...........",
    "resume-clock": "xxx...........",
    "withdraw-suggestion": "xxx...........",
    "read-case": "xxx+++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "merge-cases": "xxx...........",
    "unmerge-case": "xxx...........",
    "mark-key": "xxx...........",
    "unmark-key": "xxx...........",
    "link-earlier": "xxx+++++++++ss",
    "unlink-earlier": "xxx+++++++++ss",
    "correct-registration": "xxx...........",
    "assign-sections": "xxx...........",
    "acknowledge-assignment": "xxx++++++sssss",
    "record-contact": "xxx+++++++++ss",
    "record-waiver": "xxx++++++s.sss",
    "record-progress": "xxx+++++++++ss",
    "record-commitment": "xxxs++++++.+ss",
    "report-commitment": "xxxs++++++.+ss",
    "confirm-commitment": "xxx...........",
    "add-attachment": "xxx+++++++++ss",
    "issue-supervision-notice": "xxx...........",
    "respond-to-notice": "xxx+++++++++ss",
    "close-notice": "xxx...........",
    "extend-notice": "xxx...........",
    "urge-case": "xxx...........",
    "split-points": "xxx++sssssssss",
    "save-draft": "xxxs+sssssssss",
    "submit-draft": "xxxs+sssssssss",
    "confirm-draft": "xxxss+ssssssss",
    "proof-draft": "xxx...........",
    "sign-reply": "xxx...........",
    "issue-reply": "xxx...........",
    "rate-reply": "xxx...........",
    "enter-paper-survey": "xxx...........",
    "close-without-answer": "xxx...........",
    "complete-reply": "xxx...........",
    "send-explanation": "xxx...........",
    "plan-look-back": "xxx...........",
    "record-look-back": "xxx...........",
  },
  leadStaff: {
    "record-outside-opinion": "xxx...........",
    "waive-opinions": "xxx...........",
    "request-return": "xxx...........",
    "decide-return": "xxx...........",
    "request-extension": "xxx...........",
    "decide-extension": "xxx...........",
    "suspend-clock": "xxx...........",
    "resume-clock": "xxx...........",
    "withdraw-suggestion": "xxx...........",
    "read-case": "xxx+++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "merge-cases": "xxx...........",
    "unmerge-case": "xxx...........",
    "mark-key": "xxx...........",
    "unmark-key": "xxx...........",
    "link-earlier": "xxx+++++++++ss",
    "unlink-earlier": "xxx+++++++++ss",
    "correct-registration": "xxx...........",
    "assign-sections": "xxx...........",
    "acknowledge-assignment": "xxx...........",
    "record-contact": "xxx+++++++++ss",
    "record-waiver": "xxx++++++s.sss",
    "record-progress": "xxx+++++++++ss",
    "record-commitment": "xxxs++++++.+ss",
    "report-commitment": "xxxs++++++.+ss",
    "confirm-commitment": "xxx...........",
    "add-attachment": "xxx+++++++++ss",
    "issue-supervision-notice": "xxx...........",
    "respond-to-notice": "xxx...........",
    "close-notice": "xxx...........",
    "extend-notice": "xxx...........",
    "urge-case": "xxx...........",
    "split-points": "xxx++sssssssss",
    "save-draft": "xxxs+sssssssss",
    "submit-draft": "xxxs+sssssssss",
    "confirm-draft": "xxx...........",
    "proof-draft": "xxx...........",
    "sign-reply": "xxx...........",
    "issue-reply": "xxx...........",
    "rate-reply": "xxx...........",
    "enter-paper-survey": "xxx...........",
    "close-without-answer": "xxx...........",
    "complete-reply": "xxx...........",
    "send-explanation": "xxx...........",
    "plan-look-back": "xxx...........",
    "record-look-back": "xxx...........",
  },
  assistingHead: {
    "record-outside-opinion": "xxx...........",
    "waive-opinions": "xxx...........",
    "request-return": "xxx...........",
    "decide-return": "xxx...........",
    "request-extension": "xxx...........",
    "decide-extension": "xxx...........",
    "suspend-clock": "xxx...........",
    "resume-clock": "xxx...........",
    "withdraw-suggestion": "xxx...........",
    "read-case": "xxx+++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "merge-cases": "xxx...........",
    "unmerge-case": "xxx...........",
    "mark-key": "xxx...........",
    "unmark-key": "xxx...........",
    "link-earlier": "xxx...........",
    "unlink-earlier": "xxx...........",
    "correct-registration": "xxx...........",
    "assign-sections": "xxx...........",
    "acknowledge-assignment": "xxx++++++sssss",
    "record-contact": "xxx+++++++++ss",
    "record-waiver": "xxx++++++s.sss",
    "record-progress": "xxx+++++++++ss",
    "record-commitment": "xxx...........",
    "report-commitment": "xxxs........ss",
    "confirm-commitment": "xxx...........",
    "add-attachment": "xxx+++++++++ss",
    "issue-supervision-notice": "xxx...........",
    "respond-to-notice": "xxx.........ss",
    "close-notice": "xxx...........",
    "extend-notice": "xxx...........",
    "urge-case": "xxx...........",
    "split-points": "xxx...........",
    "save-draft": "xxx...........",
    "submit-draft": "xxx...........",
    "confirm-draft": "xxx...........",
    "proof-draft": "xxx...........",
    "sign-reply": "xxx...........",
    "issue-reply": "xxx...........",
    "rate-reply": "xxx...........",
    "enter-paper-survey": "xxx...........",
    "close-without-answer": "xxx...........",
    "complete-reply": "xxx...........",
    "send-explanation": "xxx...........",
    "plan-look-back": "xxx...........",
    "record-look-back": "xxx...........",
  },
  assistingStaff: {
    "record-outside-opinion": "xxx...........",
    "waive-opinions": "xxx...........",
    "request-return": "xxx...........",
    "decide-return": "xxx...........",
    "request-extension": "xxx...........",
    "decide-extension": "xxx...........",
    "suspend-clock": "xxx...........",
    "resume-clock": "xxx...........",
    "withdraw-suggestion": "xxx...........",
    "read-case": "xxx+++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "merge-cases": "xxx...........",
    "unmerge-case": "xxx...........",
    "mark-key": "xxx...........",
    "unmark-key": "xxx...........",
    "link-earlier": "xxx...........",
    "unlink-earlier": "xxx...........",
    "correct-registration": "xxx...........",
    "assign-sections": "xxx...........",
    "acknowledge-assignment": "xxx...........",
    "record-contact": "xxx+++++++++ss",
    "record-waiver": "xxx++++++s.sss",
    "record-progress": "xxx+++++++++ss",
    "record-commitment": "xxx...........",
    "report-commitment": "xxxs........ss",
    "confirm-commitment": "xxx...........",
    "add-attachment": "xxx+++++++++ss",
    "issue-supervision-notice": "xxx...........",
    "respond-to-notice": "xxx...........",
    "close-notice": "xxx...........",
    "extend-notice": "xxx...........",
    "urge-case": "xxx...........",
    "split-points": "xxx...........",
    "save-draft": "xxx...........",
    "submit-draft": "xxx...........",
    "confirm-draft": "xxx...........",
    "proof-draft": "xxx...........",
    "sign-reply": "xxx...........",
    "issue-reply": "xxx...........",
    "rate-reply": "xxx...........",
    "enter-paper-survey": "xxx...........",
    "close-without-answer": "xxx...........",
    "complete-reply": "xxx...........",
    "send-explanation": "xxx...........",
    "plan-look-back": "xxx...........",
    "record-look-back": "xxx...........",
  },
  chief: {
    ...watching("x+++++++++++++", "x............."),
    "waive-opinions": "x.s++++++sssss",
    "sign-reply": "x.sssss+ssssss",
  },
  leaderInCharge: {
    ...watching("xxx+++++++++++", "xxx..........."),
    "sign-reply": "xxxssss+ssssss",
  },
  leadDeputy: {
    ...watching("xxxxxxxxxxxxxx", ".............."),
    "read-own-suggestion": "++++++++++++++",
    "rate-reply": "s.sssssss+.+ss",
    "urge-case": "s.+++++++sssss",
  },
  coDeputy: {
    ...watching("xxxxxxxxxxxxxx", ".............."),
    "read-own-suggestion": "++++++++++++++",
  },
  overseer: {
    ...watching("++++++++++++++", ".............."),
    "mark-key": "s.++++++ssssss",
    "unmark-key": "s.+++++++sssss",
    "merge-cases": "s.+++++++sssss",
    "unmerge-case": "s.+++++++sssss",
    "urge-case": "s.+++++++sssss",
    "decide-return": "s.+++++++sssss",
    "decide-extension": "s.s++++++sssss",
  },
  stranger: watching("xxxxxxxxxxxxxx", "xxxxxxxxxxxxxx"),
};

/** Somebody who does nothing to a case: the row of reading it, and the row of every act. */
function watching(read: string, act: string): Readonly<Record<CaseDeed, string>> {
  return {
    "read-case": read,
    "read-own-suggestion": "xxxxxxxxxxxxxx",
    "request-return": act,
    "decide-return": act,
    "request-extension": act,
    "decide-extension": act,
    "suspend-clock": act,
    "resume-clock": act,
    "withdraw-suggestion": act,
    "record-outside-opinion": act,
    "waive-opinions": act,
    "merge-cases": act,
    "unmerge-case": act,
    "mark-key": act,
    "unmark-key": act,
    "link-earlier": act,
    "unlink-earlier": act,
    "correct-registration": act,
    "assign-sections": act,
    "acknowledge-assignment": act,
    "record-contact": act,
    "record-waiver": act,
    "record-progress": act,
    "record-commitment": act,
    "report-commitment": act,
    "confirm-commitment": act,
    "add-attachment": act,
    "issue-supervision-notice": act,
    "respond-to-notice": act,
    "close-notice": act,
    "extend-notice": act,
    "urge-case": act,
    "split-points": act,
    "save-draft": act,
    "submit-draft": act,
    "confirm-draft": act,
    "proof-draft": act,
    "sign-reply": act,
    "issue-reply": act,
    "rate-reply": act,
    "enter-paper-survey": act,
    "close-without-answer": act,
    "complete-reply": act,
    "send-explanation": act,
    "plan-look-back": act,
    "record-look-back": act,
  };
}

/** Every deed the table speaks of, and every state. */
export const expectedDeeds = Object.keys(grids.stranger).sort();
export const expectedStates: readonly HandlingState[] = columns;

/** What a co-handling unit (协办) never does: it owes the deputy nothing, and so is not rated or looked back at. */
const notByCoHandler: readonly CaseDeed[] = [
  "record-waiver",
  "split-points",
  "record-commitment",
  "report-commitment",
  "confirm-commitment",
  "rate-reply",
  "enter-paper-survey",
  "close-without-answer",
  "complete-reply",
  "send-explanation",
  "plan-look-back",
  "record-look-back",
];

/** What only a lead unit (主办) does: to it alone the co-handlers send their opinions. */
const onlyByLeadUnit: readonly CaseDeed[] = ["record-outside-opinion", "waive-opinions"];

interface Place {
  readonly role: HandlingRole;
  readonly state: HandlingState;
}

/** The cell of the table. Throws when it isn't filled in. */
export function expectedCell(standing: Standing, deed: CaseDeed, { role, state }: Place): Cell {
  const cell = signs[grids[standing][deed][columns.indexOf(state)] ?? ""];
  if (!cell) throw new Error(`No cell for ${standing} ${deed} ${state}`);
  const never = role === "CO" && notByCoHandler.includes(deed);
  const notHere = role !== "LEAD" && onlyByLeadUnit.includes(deed);
  return (never || notHere) && cell !== "NOT_FOUND" ? "NOT_PERMITTED" : cell;
}

const everyRole: Readonly<Record<Role, true>> = {
  SECRETARIAT: true,
  SECTION_HEAD: true,
  SECTION_STAFF: true,
  LEADER: true,
  DEPUTY: true,
  OVERSEER: true,
  ADMIN: true,
  AUDITOR: true,
};

/** What belongs to no single case: + or - for each role, in the order of `expectedRoles`. */
export const expectedRoles = Object.keys(everyRole) as readonly Role[];
const generalGrid: Readonly<Record<GeneralAct, string>> = {
  "delegate-sign-off": "+--+----",
  "start-report": "+-------",
  "write-report": "+++-----",
  "issue-report": "---+----",
  "read-reports": "++++-+--",
  "register-suggestion": "+----+--",
  "import-suggestions": "+-------",
  "save-import-mapping": "+-------",
  "assign-many": "+-------",
  "read-cases": "++++-+--",
  "read-allocation": "++++----",
  "read-dashboard": "++++-+--",
  "read-supervision": "++++-+--",
  "issue-notices": "+-------",
  "manage-reminders": "+-------",
  "read-settings": "++++-++-",
  "change-settings": "+----++-",
  "manage-templates": "+-------",
  "make-paper-batches": "+-------",
  "import-calendar": "-----++-",
  "read-look-backs": "++++-+--",
  "plan-look-back-sample": "+-------",
  "keep-calendar-feed": "+++++---",
  "read-own-suggestions": "----+---",
  "read-inbox": "+++++---",
  "mark-inbox-read": "+++++---",
  "manage-accounts": "------+-",
  "manage-units": "------+-",
  "read-audit": "-------+",
};
export const expectedGeneralActs = Object.keys(generalGrid).sort();

/** Whether the role may do it. */
export function expectedGenerally(act: GeneralAct, role: Role): boolean {
  return generalGrid[act][expectedRoles.indexOf(role)] === "+";
}
