import type { LeaderRank, Role } from "@/lib/domain/actor";

/** What may have to be known of a person besides name and role, before there can be an account. */
export const placeParts = ["unitId", "sectionId", "leaderRank", "chargedSectionIds", "deputy"] as const;
export type PlacePart = (typeof placeParts)[number];

/** The deputy whose account it is: one who is known already, or a new one by kind; the name is the account's. */
export type DeputyWish = { readonly id: string } | { readonly kind: "DEPUTY" | "MEMBER" };

export interface AccountPlace {
  readonly unitId: string | null;
  readonly sectionId: string | null;
  readonly leaderRank: LeaderRank | null;
  readonly chargedSectionIds: readonly string[];
  readonly deputy: DeputyWish | null;
}

type Need = "REQUIRED" | "OPTIONAL" | "NONE";
type Needs = Readonly<Record<PlacePart, Need>>;

const none: Needs = {
  unitId: "NONE",
  sectionId: "NONE",
  leaderRank: "NONE",
  chargedSectionIds: "NONE",
  deputy: "NONE",
};
const ofSection: Needs = { ...none, unitId: "REQUIRED", sectionId: "REQUIRED" };

/** Which part of a place each role needs: every permission follows from these (see lib/domain/permissions). */
export const placeNeeds: Readonly<Record<Role, Needs>> = {
  SECRETARIAT: { ...none, unitId: "REQUIRED" },
  SECTION_HEAD: ofSection,
  SECTION_STAFF: ofSection,
  LEADER: { ...none, unitId: "REQUIRED", leaderRank: "REQUIRED", chargedSectionIds: "OPTIONAL" },
  DEPUTY: { ...none, deputy: "REQUIRED" },
  OVERSEER: none,
  ADMIN: none,
  AUDITOR: none,
};

/** The place as the role needs it: what the role has no use for is left out. The chief is in charge of all. */
export function placeOfRole(role: Role, given: AccountPlace): AccountPlace {
  const needs = placeNeeds[role];
  const charged = needs.chargedSectionIds !== "NONE" && given.leaderRank !== "CHIEF";
  return {
    unitId: needs.unitId === "NONE" ? null : given.unitId,
    sectionId: needs.sectionId === "NONE" ? null : given.sectionId,
    leaderRank: needs.leaderRank === "NONE" ? null : given.leaderRank,
    chargedSectionIds: charged ? given.chargedSectionIds : [],
    deputy: needs.deputy === "NONE" ? null : given.deputy,
  };
}

/** The first part that the role needs and the place lacks; null when nothing is missing. */
export function missingPart(role: Role, place: AccountPlace): PlacePart | null {
  return placeParts.find((part) => placeNeeds[role][part] === "REQUIRED" && place[part] === null) ?? null;
}
