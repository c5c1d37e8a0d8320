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
    "read-case": "x+++++++++++",
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": "x.+++sssssss",
    "acknowledge-assignment": "x...........",
    "record-contact": "x.s+++++++++",
    "record-waiver": "x.s++++++s.s",
    "record-progress": "x...........",
    "issue-supervision-notice": "x.s++++++sss",
    "respond-to-notice": "x...........",
    "close-notice": "x.s+++++++++",
    "extend-notice": "x.s+++++++++",
    "urge-case": "x...........",
    "save-draft": "x...........",
    "submit-draft": "x...........",
    "confirm-draft": "x...........",
    "proof-draft": "x.ssss+sssss",
    "sign-reply": "x...........",
    "issue-reply": "x.ssssss+sss",
    "rate-reply": "x...........",
    "enter-paper-survey": "x.sssssss+.s",
  },
  leadHead: {
    "read-case": "xxx+++++++++",
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": "xxx.........",
    "acknowledge-assignment": "xxx++++++sss",
    "record-contact": "xxx+++++++++",
    "record-waiver": "xxx++++++s.s",
    "record-progress": "xxx+++++++++",
    "issue-supervision-notice": "xxx.........",
    "respond-to-notice": "xxx+++++++++",
    "close-notice": "xxx.........",
    "extend-notice": "xxx.........",
    "urge-case": "xxx.........",
    "save-draft": "xxxs+sssssss",
    "submit-draft": "xxxs+sssssss",
    "confirm-draft": "xxxss+ssssss",
    "proof-draft": "xxx.........",
    "sign-reply": "xxx.........",
    "issue-reply": "xxx.........",
    "rate-reply": "xxx.........",
    "enter-paper-survey": "xxx.........",
  },
  leadStaff: {
    "read-case": "xxx+++++++++",
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": "xxx.........",
    "acknowledge-assignment": "xxx.........",
    "record-contact": "xxx+++++++++",
    "record-waiver": "xxx++++++s.s",
    "record-progress": "xxx+++++++++",
    "issue-supervision-notice": "xxx.........",
    "respond-to-notice": "xxx.........",
    "close-notice": "xxx.........",
    "extend-notice": "xxx.........",
    "urge-case": "xxx.........",
    "save-draft": "xxxs+sssssss",
    "submit-draft": "xxxs+sssssss",
    "confirm-draft": "xxx.........",
    "proof-draft": "xxx.........",
    "sign-reply": "xxx.........",
    "issue-reply": "xxx.........",
    "rate-reply": "xxx.........",
    "enter-paper-survey": "xxx.........",
  },
  assistingHead: {
    "read-case": "xxx+++++++++",
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": "xxx.........",
    "acknowledge-assignment": "xxx++++++sss",
    "record-contact": "xxx+++++++++",
    "record-waiver": "xxx++++++s.s",
    "record-progress": "xxx+++++++++",
    "issue-supervision-notice": "xxx.........",
    "respond-to-notice": "xxx.........",
    "close-notice": "xxx.........",
    "extend-notice": "xxx.........",
    "urge-case": "xxx.........",
    "save-draft": "xxx.........",
    "submit-draft": "xxx.........",
    "confirm-draft": "xxx.........",
    "proof-draft": "xxx.........",
    "sign-reply": "xxx.........",
    "issue-reply": "xxx.........",
    "rate-reply": "xxx.........",
    "enter-paper-survey": "xxx.........",
  },
  assistingStaff: {
    "read-case": "xxx+++++++++",
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": "xxx.........",
    "acknowledge-assignment": "xxx.........",
    "record-contact": "xxx+++++++++",
    "record-waiver": "xxx++++++s.s",
    "record-progress": "xxx+++++++++",
    "issue-supervision-notice": "xxx.........",
    "respond-to-notice": "xxx.........",
    "close-notice": "xxx.........",
    "extend-notice": "xxx.........",
    "urge-case": "xxx.........",
    "save-draft": "xxx.........",
    "submit-draft": "xxx.........",
    "confirm-draft": "xxx.........",
    "proof-draft": "xxx.........",
    "sign-reply": "xxx.........",
    "issue-reply": "xxx.........",
    "rate-reply": "xxx.........",
    "enter-paper-survey": "xxx.........",
  },
  chief: {
    ...watching("x+++++++++++", "x..........."),
    "sign-reply": "x.sssss+ssss",
  },
  leaderInCharge: {
    ...watching("xxx+++++++++", "xxx........."),
    "sign-reply": "xxxssss+ssss",
  },
  leadDeputy: {
    ...watching("xxxxxxxxxxxx", "............"),
    "read-own-suggestion": "++++++++++++",
    "rate-reply": "s.sssssss+.s",
    "urge-case": "s.+++++++sss",
  },
  coDeputy: {
    ...watching("xxxxxxxxxxxx", "............"),
    "read-own-suggestion": "++++++++++++",
  },
  overseer: {
    ...watching("++++++++++++", "............"),
    "urge-case": "s.+++++++sss",
  },
  stranger: watching("xxxxxxxxxxxx", "xxxxxxxxxxxx"),
};

/** Somebody who does nothing to a case: the row of reading it, and the row of every act. */
function watching(read: string, act: string): Readonly<Record<CaseDeed, string>> {
  return {
    "read-case": read,
    "read-own-suggestion": "xxxxxxxxxxxx",
    "assign-sections": act,
    "acknowledge-assignment": act,
    "record-contact": act,
    "record-waiver": act,
    "record-progress": act,
    "issue-supervision-notice": act,
    "respond-to-notice": act,
    "close-notice": act,
    "extend-notice": act,
    "urge-case": act,
    "save-draft": act,
    "submit-draft": act,
    "confirm-draft": act,
    "proof-draft": act,
    "sign-reply": act,
    "issue-reply": act,
    "rate-reply": act,
    "enter-paper-survey": act,
  };
}

/** Every deed the table speaks of, and every state. */
export const expectedDeeds = Object.keys(grids.stranger).sort();
export const expectedStates: readonly HandlingState[] = columns;

/** What a co-handling unit (协办) never does: it is not rated, and owes no consultation that could be waived. */
const notByCoHandler: readonly CaseDeed[] = ["record-waiver", "rate-reply", "enter-paper-survey"];

interface Place {
  readonly role: HandlingRole;
  readonly state: HandlingState;
}

/** The cell of the table. Throws when it isn't filled in. */
export function expectedCell(standing: Standing, deed: CaseDeed, { role, state }: Place): Cell {
  const cell = signs[grids[standing][deed][columns.indexOf(state)] ?? ""];
  if (!cell) throw new Error(`No cell for ${standing} ${deed} ${state}`);
  return role === "CO" && notByCoHandler.includes(deed) && cell !== "NOT_FOUND" ? "NOT_PERMITTED" : cell;
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
  "register-suggestion": "+-------",
  "import-suggestions": "+-------",
  "save-import-mapping": "+-------",
  "read-cases": "++++-+--",
  "read-dashboard": "++++-+--",
  "read-supervision": "++++-+--",
  "issue-notices": "+-------",
  "manage-reminders": "+-------",
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
