/** The accounts of the demo year, in the order in which its story needs them. */
export const DEMO_USERNAMES = [
  "secretariat",
  "elder-care",
  "place-names",
  "elder-staff",
  "vice-director",
  "director",
  "deputy-gan",
  "deputy-huang",
  "overseer",
  "admin",
  "auditor",
] as const;

/** Known to everybody, so it is accepted only where the demo was asked for. */
export const DEMO_PASSWORD = "demo-2024-banfu";
