/** The roles of the field; who each is stands in the glossary. */
export const roles = [
  "SECRETARIAT",
  "SECTION_HEAD",
  "SECTION_STAFF",
  "LEADER",
  "DEPUTY",
  "OVERSEER",
  "ADMIN",
  "AUDITOR",
] as const;
export type Role = (typeof roles)[number];

/** 主要负责人 or 分管领导. */
export type LeaderRank = "CHIEF" | "IN_CHARGE";

/** Who acts: a signed-in person with the place from which every permission follows. Ids are UUIDs. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly leaderRank: LeaderRank | null;
  readonly unitId: string | null;
  readonly sectionId: string | null;
  /** Sections this leader is in charge of today; empty for everybody else. */
  readonly chargedSectionIds: readonly string[];
  readonly deputyId: string | null;
  /** The leaders for whom this leader signs today, while they are away. */
  readonly standsInFor: readonly RepresentedLeader[];
}

/** A leader who is away, with the authority that another exercises meanwhile. */
export interface RepresentedLeader {
  readonly userId: string;
  readonly name: string;
  readonly leaderRank: LeaderRank | null;
  readonly chargedSectionIds: readonly string[];
}

/** 主要负责人, or whoever stands in for one today. */
export function signsAsChief(actor: Actor): boolean {
  return [actor, ...actor.standsInFor].some(({ leaderRank }) => leaderRank === "CHIEF");
}
