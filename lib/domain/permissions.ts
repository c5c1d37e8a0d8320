import type { Actor, Role } from "@/lib/domain/actor";
import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import { type CaseAct, caseActs, type HandlingState, stateAllows } from "@/lib/domain/lifecycle";

/** What the permissions need to know of a case. Section ids are those of assignments not ended. */
export interface CasePosition {
  readonly unitId: string;
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly leadSectionId: string | null;
  readonly assistingSectionIds: readonly string[];
  /** Sponsors in order; the first is the lead deputy. */
  readonly sponsorIds: readonly string[];
}

/**
 * How near somebody must stand to the case:
 * NONE never; UNIT any case of the own unit; SECTION lead or assisting section; LEAD_SECTION the lead
 * section; CHARGE a leader's: the chief all, the one in charge the sections in charge; LEAD_SPONSOR the
 * lead deputy, SPONSOR any sponsor; ANY every case of every unit.
 */
export type Nearness =
  | "NONE"
  | "UNIT"
  | "SECTION"
  | "LEAD_SECTION"
  | "CHARGE"
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
  "assign-sections": row({ SECRETARIAT: "UNIT" }),
  "acknowledge-assignment": row({ SECTION_HEAD: "SECTION" }),
  "record-contact": bySection,
  "record-waiver": bySection,
  "record-progress": row({ SECTION_HEAD: "SECTION", SECTION_STAFF: "SECTION" }),
  "issue-supervision-notice": row({ SECRETARIAT: "UNIT" }),
  "respond-to-notice": row({ SECTION_HEAD: "SECTION" }),
  "close-notice": row({ SECRETARIAT: "UNIT" }),
  "extend-notice": row({ SECRETARIAT: "UNIT" }),
  "urge-case": row({ DEPUTY: "LEAD_SPONSOR", OVERSEER: "ANY" }),
  "save-draft": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION" }),
  "submit-draft": row({ SECTION_HEAD: "LEAD_SECTION", SECTION_STAFF: "LEAD_SECTION" }),
  "confirm-draft": row({ SECTION_HEAD: "LEAD_SECTION" }),
  "proof-draft": row({ SECRETARIAT: "UNIT" }),
  "sign-reply": row({ LEADER: "CHARGE" }),
  "issue-reply": row({ SECRETARIAT: "UNIT" }),
  "rate-reply": row({ DEPUTY: "LEAD_SPONSOR" }),
  "enter-paper-survey": row({ SECRETARIAT: "UNIT" }),
};

/** Acts and reads that belong to no single case. */
export const generalActs = [
  "register-suggestion",
  "import-suggestions",
  "save-import-mapping",
  "read-cases",
  "read-dashboard",
  "read-supervision",
  "issue-notices",
  "manage-reminders",
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
  "register-suggestion": ["SECRETARIAT"],
  "import-suggestions": ["SECRETARIAT"],
  "save-import-mapping": ["SECRETARIAT"],
  "read-cases": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "read-dashboard": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "read-supervision": ["SECRETARIAT", "SECTION_HEAD", "SECTION_STAFF", "LEADER", "OVERSEER"],
  "issue-notices": ["SECRETARIAT"],
  "manage-reminders": ["SECRETARIAT"],
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
  LEADER: "CHARGE",
  DEPUTY: "SPONSOR",
  OVERSEER: "ANY",
});

/** Whether the actor may see the case. */
export function maySee(actor: Actor, at: CasePosition): boolean {
  return isNear(actor, readPermission[actor.role], at);
}

/** Whether the actor's place permits the act, whatever the state. */
export function mayDo(actor: Actor, act: CaseAct, at: CasePosition): boolean {
  return isNear(actor, actPermissions[act][actor.role], at) && suitsRole(act, at.role);
}

/** Whether the actor may do it now: seen, permitted, and the state allows. Guards the act, shows its button. */
export function can(actor: Actor, act: CaseAct, at: CasePosition): boolean {
  return maySee(actor, at) && mayDo(actor, act, at) && stateAllows(act, at.state);
}

/** Every act open to the actor on the case now, in the order of the procedure. */
export function openActs(actor: Actor, at: CasePosition): CaseAct[] {
  return caseActs.filter((act) => can(actor, act, at));
}

/** Whether the actor's role permits something that belongs to no single case. */
export function canGenerally(actor: Actor, act: GeneralAct): boolean {
  return generalPermissions[act].includes(actor.role);
}

/** A co-handler is not rated, and what a reference unit is given needs no act at all. */
function suitsRole(act: CaseAct, role: HandlingRole): boolean {
  if (role === "REFERENCE") return false;
  return act === "rate-reply" || act === "enter-paper-survey" || act === "record-waiver"
    ? answersDeputy(role)
    : true;
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
      return (
        inUnit &&
        (actor.leaderRank === "CHIEF" || sectionsOf(at).some((id) => actor.chargedSectionIds.includes(id)))
      );
    case "LEAD_SPONSOR":
      return actor.deputyId !== null && at.sponsorIds[0] === actor.deputyId;
    case "SPONSOR":
      return actor.deputyId !== null && at.sponsorIds.includes(actor.deputyId);
    case "ANY":
      return true;
  }
}

function sectionsOf(at: CasePosition): readonly string[] {
  return at.leadSectionId === null ? at.assistingSectionIds : [at.leadSectionId, ...at.assistingSectionIds];
}
