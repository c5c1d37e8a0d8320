import type { Role } from "@/lib/domain/actor";

/** The rail's places, by the words of the dictionary `shell.place`. */
export type PlaceName =
  | "home"
  | "cases"
  | "import"
  | "dashboard"
  | "supervision"
  | "suggestions"
  | "notices"
  | "admin"
  | "units"
  | "audit"
  | "settings";

/** Which places each role has, in order; the first is where it lands after signing in. At most six. */
export const placesOfRole: Readonly<Record<Role, readonly PlaceName[]>> = {
  SECRETARIAT: ["home", "cases", "import", "supervision", "dashboard", "notices"],
  SECTION_HEAD: ["home", "cases", "supervision", "dashboard", "notices"],
  SECTION_STAFF: ["home", "cases", "supervision", "dashboard", "notices"],
  LEADER: ["home", "dashboard", "cases", "supervision", "notices"],
  DEPUTY: ["suggestions", "notices"],
  OVERSEER: ["home", "dashboard", "cases", "supervision", "settings"],
  ADMIN: ["admin", "units", "settings"],
  AUDITOR: ["audit"],
};

/** Where each place is. */
export const addressOfPlace: Readonly<Record<PlaceName, string>> = {
  home: "/home",
  cases: "/cases",
  import: "/import",
  dashboard: "/dashboard",
  supervision: "/supervision",
  suggestions: "/my",
  notices: "/notices",
  admin: "/accounts",
  units: "/units",
  audit: "/audit",
  settings: "/settings",
};

/** The first page of a role. */
export function homeOf(role: Role): string {
  const [first] = placesOfRole[role];
  return addressOfPlace[first ?? "home"];
}

/** Pages that belong to a place without lying under its address. */
const within: Readonly<Record<string, PlaceName>> = {
  "/ledgers": "cases",
  "/papers": "cases",
  "/reports": "dashboard",
  "/commitments": "supervision",
  "/look-backs": "supervision",
  "/delegations": "home",
};

/** Whether a page, by its path, belongs to the place. */
export function belongsTo(place: PlaceName, path: string): boolean {
  const root = `/${path.split("/")[1] ?? ""}`;
  return root === addressOfPlace[place] || within[root] === place;
}
