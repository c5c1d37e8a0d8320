/** Which congress or conference a session is of, from the nation's to the township's. */
export const sessionLevels = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY", "TOWNSHIP"] as const;
export type SessionLevel = (typeof sessionLevels)[number];
