import { type Actor, type RepresentedLeader, type Role, signsAsChief } from "@/lib/domain/actor";
import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import { type CaseAct, caseActs, type HandlingState, stateAllows } from "@/lib/domain/lifecycle";
import type { SignOffStepKind } from "@/lib/domain/sign-off";

/** What the permissions need to know of a case. Section ids are those of assignments not ended. */
export interface CasePosition {
  readonly unitId: string;
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly leadSectionId: string | null;
  readonly assistingSectionIds: readonly string[];
  /** Sponsors in order; the first is the lead deputy. */
  readonly sponsorIds: readonly string[];
  /** The step of signing that the draft waits for; left out or null: the usual one of its state. */
  readonly awaitedStep?: SignOffStepKind | null;
}

/**
 * How near somebody must stand to the case:
 * NONE never; UNIT any case of the own unit; SECTION lead or assisting section; LEAD_SECTION the lead
 * section; CHARGE a leader's: the chief all, the one in charge the sections in charge; SIGNING the same, or in
 * the place of a leader who is away; CHIEF the chief, or in the chief's place; LEAD_SPONSOR the lead deputy,
 * SPONSOR any sponsor; ANY every case of every unit.
 */
export type Nearness =
  | "NONE"
  | "UNIT"
  | "SECTION"
  | "LEAD_SECTION"
  | "CHARGE"
  | "SIGNING"
  | "CHIEF"
  | "LEAD_SPONSOR"
  | "SPONSOR"
  | "ANY";

type Row = Readonly<Record<Role, Nearness>>;

const nobody: Row = {
  SECRETARIAT: "NONE",
  SECTION_HEAD: "NONE",
  SECTION_STAFF: "NONE",
  LEADER: "NONE",
  DEPUTY: "NONE",
  OVERSEER: "NONE",
  ADMIN: "NONE",
  AUDITOR: "NONE",
};
const row = (some: Partial<Row>): Row => ({ ...nobody, ...some });
const bySection = row({ SECTION_HEAD: "SECTION", SECTION_STAFF: "SECTION", SECRETARIAT: "UNIT" });

/** Who may do what to a case: every role named, denials included. */
export const actPermissions: Readonly<Record<CaseAct, Row>> = {
  "request-return": row({ SECTION_HEAD: "LEAD_SECTION", SECRETARIAT: "UNIT" }),
  // Which of the two decides is a setting (requestsDecidedBy); the use case asks it.
  "decide-return": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  // As with requests, which of the two decides is a setting (mergingDecidedBy).
  "merge-cases": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  "unmerge-case": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  "mark-key": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  "unmark-key": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  "link-earlier": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION", SECRETARIAT: "UNIT" }),
  "unlink-earlier": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION", SECRETARIAT: "UNIT" }),
  "correct-registration": row({ SECRETARIAT: "UNIT" }),
  "assign-sections": row({ SECRETARIAT: "UNIT" }),
  "acknowledge-assignment": row({ SECTION_HEAD: "SECTION" }),
  "record-contact": bySection,
  "record-waiver": bySection,
  "record-progress": row({ SECTION_HEAD: "SECTION", SECTION_STAFF: "SECTION" }),
  "request-extension": row({ SECTION_HEAD: "LEAD_SECTION", SECRETARIAT: "UNIT" }),
  "decide-extension": row({ SECRETARIAT: "UNIT", OVERSEER: "ANY" }),
  "suspend-clock": row({ SECRETARIAT: "UNIT" }),
  "resume-clock": row({ SECRETARIAT: "UNIT" }),
  "withdraw-suggestion": row({ SECRETARIAT: "UNIT" }),
  "record-outside-opinion": row({ SECRETARIAT: "UNIT" }),
  "waive-opinions": row({ LEADER: "CHIEF" }),
  "add-attachment": bySection,
  "record-commitment": row({
    SECTION_HEAD: "LEAD_SECTION",
    SECTION_STAFF: "LEAD_SECTION",
    SECRETARIAT: "UNIT",
  }),
  "report-commitment": row({ SECTION_HEAD: "SECTION", SECTION_STAFF: "SECTION" }),
  "confirm-commitment": row({ SECRETARIAT: "UNIT" }),
  "issue-supervision-notice": row({ SECRETARIAT: "UNIT" }),
  "respond-to-notice": row({ SECTION_HEAD: "SECTION" }),
  "close-notice": row({ SECRETARIAT: "UNIT" }),
  "split-points": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION", SECRETARIAT: "UNIT" }),
  "extend-notice": row({ SECRETARIAT: "UNIT" }),
  "urge-case": row({ DEPUTY: "LEAD_SPONSOR", OVERSEER: "ANY" }),
  "save-draft": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION" }),
  "submit-draft": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION" }),
  "confirm-draft": row({ SECTION_HEAD: "LEAD_SECTION" }),
  "proof-draft": row({ SECRETARIAT: "UNIT" }),
  "sign-reply": row({ LEADER: "SIGNING" }),
  "issue-reply": row({ SECRETARIAT: "UNIT" }),
  "rate-reply": row({ DEPUTY: "LEAD_SPONSOR" }),
  "enter-paper-survey": row({ SECRETARIAT: "UNIT" }),
  "close-without-answer": row({ SECRETARIAT: "UNIT" }),
  "complete-reply": row({ SECRETARIAT: "UNIT" }),
  "send-explanation": row({ SECRETARIAT: "UNIT" }),
  "plan-look-back": row({ SECRETARIAT: "UNIT" }),
  "record-look-back": row({ SECRETARIAT: "UNIT" }),
};

/** Acts and reads that belong to no single case. */
export const generalActs = [
  "delegate-sign-off",
  "start-report",
  "write-report",
  "issue-report",
  "read-reports",
  "register-suggestion",
  "import-suggestions",
  "save-import-mapping",
  "assign-many",
  "read-cases",
  "read-allocation",
  "read-dashboard",
  "read-supervision",
  "read-look-backs",
  "plan-look-back-sample",
  "issue-notices",
  "manage-reminders",
  "read-settings",
  "change-settings",
  "manage-templates",
  "make-paper-batches",
  "import-calendar",
  "keep-calendar-feed",
  "read-own-suggestions",
  "read-inbox",
  "mark-inbox-read",
  "manage-accounts",
  "manage-units",
  "read-audit",
] as const;
export type GeneralAct = (typeof generalActs)[number];

/** Who may do what apart from a single case. */
export const generalPermissions: Readonly<Record<GeneralAct, readonly Role[]>> = {
  "delegate-sign-off": ["SECRETARIAT", "LEADER"],
  "start-report": ["SECRETARIAT"],
  // A section its own paragraph alone.
  "write-report": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF"],
  // The chief, or who stands in for the chief.
  "issue-report": ["LEADER"],
  "read-reports": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "register-suggestion": ["SECRETARIAT", "OVERSEER"],
  "import-suggestions": ["SECRETARIAT"],
  "save-import-mapping": ["SECRETARIAT"],
  "assign-many": ["SECRETARIAT"],
  "read-cases": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "read-allocation": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER"],
  "read-dashboard": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "read-supervision": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "read-look-backs": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "plan-look-back-sample": ["SECRETARIAT"],
  "issue-notices": ["SECRETARIAT"],
  "manage-reminders": ["SECRETARIAT"],
  "read-settings": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER", "ADMIN"],
  // The secretariat its unit's own, the others what holds for everybody.
  "change-settings": ["SECRETARIAT", "OVERSEER", "ADMIN"],
  "manage-templates": ["SECRETARIAT"],
  "make-paper-batches": ["SECRETARIAT"],
  // One calendar holds for every unit.
  "import-calendar": ["OVERSEER", "ADMIN"],
  "keep-calendar-feed": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "DEPUTY"],
  "read-own-suggestions": ["DEPUTY"],
  "read-inbox": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "DEPUTY"],
  "mark-inbox-read": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "DEPUTY"],
  "manage-accounts": ["ADMIN"],
  "manage-units": ["ADMIN"],
  "read-audit": ["AUDITOR"],
};

/** Who may see a case at all. Whoever may not gets the answer of a case that does not exist. */
export const readPermission: Row = row({
  SECRETARIAT: "UNIT",
  SECTION_HEAD: "SECTION",
  SECTION_STAFF: "SECTION",
  LEADER: "SIGNING",
  DEPUTY: "SPONSOR",
  OVERSEER: "ANY",
});

/** Whether the actor may see the case. */
export function maySee(actor: Actor, at: CasePosition): boolean {
  return isNear(actor, readPermission[actor.role], at);
}

/** Whether the actor's place permits the act, whatever the state. */
export function mayDo(actor: Actor, act: CaseAct, at: CasePosition): boolean {
  return isNear(actor, nearnessFor(actor, act, at), at) && suitsRole(act, at.role);
}

/** For whom a leader who may sign the case does it: null by own right, else the leader who is away. */
export function signsFor(actor: Actor, at: CasePosition): RepresentedLeader | null {
  const asked = nearnessFor(actor, "sign-reply", at);
  const own = asked === "CHIEF" ? actor.leaderRank === "CHIEF" : charges(actor, at);
  if (own) return null;
  const fits = (leader: RepresentedLeader) =>
    asked === "CHIEF" ? leader.leaderRank === "CHIEF" : charges(leader, at);
  return actor.standsInFor.find(fits) ?? null;
}

/** The chief's own step is the chief's alone; every other act goes by the table. */
function nearnessFor(actor: Actor, act: CaseAct, at: CasePosition): Nearness {
  const usual = actPermissions[act][actor.role];
  return act === "sign-reply" && usual === "SIGNING" && at.awaitedStep === "CHIEF" ? "CHIEF" : usual;
}

/** Whether the actor may do it now: seen, permitted, and the state allows. Guards the act, shows its button. */
export function can(actor: Actor, act: CaseAct, at: CasePosition): boolean {
  return maySee(actor, at) && mayDo(actor, act, at) && stateAllows(act, at.state);
}

/** Every act open to the actor on the case now, in the order of the procedure. */
export function openActs(actor: Actor, at: CasePosition): CaseAct[] {
  return caseActs.filter((act) => can(actor, act, at));
}

/** Whether the role may only look: no act on any case is ever its own. */
export function readsOnly(role: Role): boolean {
  return caseActs.every((act) => actPermissions[act][role] === "NONE");
}

/** Whether the actor's role permits something that belongs to no single case. */
export function canGenerally(actor: Actor, act: GeneralAct): boolean {
  return generalPermissions[act].includes(actor.role);
}

/** What only a unit that answers the deputy does: it answers each point, is rated, promises, is looked back at. */
const towardsDeputy: readonly CaseAct[] = [
  "record-waiver",
  "split-points",
  "rate-reply",
  "enter-paper-survey",
  "close-without-answer",
  "record-commitment",
  "report-commitment",
  "confirm-commitment",
  "complete-reply",
  "send-explanation",
  "plan-look-back",
  "record-look-back",
];

/**
 * Opinions come to the lead unit; a co-handler owes the deputy nothing, and what a reference unit is given needs
 * no act at all.
 */
function suitsRole(act: CaseAct, role: HandlingRole): boolean {
  if (role === "REFERENCE") return false;
  if (act === "record-outside-opinion" || act === "waive-opinions") return role === "LEAD";
  return towardsDeputy.includes(act) ? answersDeputy(role) : true;
}

function isNear(actor: Actor, nearness: Nearness, at: CasePosition): boolean {
  const inUnit = actor.unitId !== null && actor.unitId === at.unitId;
  const section = actor.sectionId;
  switch (nearness) {
    case "NONE":
      return false;
    case "UNIT":
      return inUnit;
    case "LEAD_SECTION":
      return inUnit && section !== null && section === at.leadSectionId;
    case "SECTION":
      return inUnit && section !== null && sectionsOf(at).includes(section);
    case "CHARGE":
      return inUnit && charges(actor, at);
    case "SIGNING":
      return inUnit && [actor, ...actor.standsInFor].some((leader) => charges(leader, at));
    case "CHIEF":
      return inUnit && signsAsChief(actor);
    case "LEAD_SPONSOR":
      return actor.deputyId !== null && at.sponsorIds[0] === actor.deputyId;
    case "SPONSOR":
      return actor.deputyId !== null && at.sponsorIds.includes(actor.deputyId);
    case "ANY":
      return true;
  }
}

function charges(leader: Pick<Actor, "leaderRank" | "chargedSectionIds">, at: CasePosition): boolean {
  return leader.leaderRank === "CHIEF" || sectionsOf(at).some((id) => leader.chargedSectionIds.includes(id));
}

/** Every section at work on the case, the lead section first. */
export function sectionsOf(at: CasePosition): readonly string[] {
  return at.leadSectionId === null ? at.assistingSectionIds : [at.leadSectionId, ...at.assistingSectionIds];
}
