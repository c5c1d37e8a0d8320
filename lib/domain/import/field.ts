import type { ImportRowField } from "./row";

/** What a column of a sheet can be taken for. */
export const importFields = [
  "number",
  "title",
  "text",
  "session",
  "source",
  "year",
  "leadSponsor",
  "coSponsors",
  "phone",
  "handlingRole",
  "leadUnit",
  "coUnits",
  "section",
  "leaderInCharge",
  "deliveredOn",
  "dueOn",
  "topic",
  "category",
  "disclosureWish",
  "submittedOn",
  "ignore",
] as const;

export type ImportField = (typeof importFields)[number];

/** Fields without which a sheet can't be read. */
export const requiredFields = ["number", "title"] as const satisfies readonly ImportField[];

/** Fields that several columns may share; their values are joined in the order of the columns. */
export const listFields = [
  "leadSponsor",
  "coSponsors",
  "coUnits",
  "section",
] as const satisfies readonly ImportField[];

/** Which fields of a row a column speaks of; a column may leave them empty. */
export const rowFieldsOf: Readonly<Record<ImportField, readonly ImportRowField[]>> = {
  number: ["number"],
  title: ["title"],
  text: ["text"],
  session: ["session"],
  source: ["session"],
  year: ["session"],
  leadSponsor: ["sponsors", "statedSponsorCount"],
  coSponsors: ["sponsors", "statedSponsorCount"],
  phone: ["leadSponsorPhone"],
  handlingRole: ["handlingRole"],
  leadUnit: ["leadUnit", "handlingRole"],
  coUnits: ["coUnits", "handlingRole"],
  section: ["sections"],
  leaderInCharge: ["leaderInCharge"],
  deliveredOn: ["deliveredOn"],
  dueOn: ["dueOn"],
  topic: ["topic"],
  category: ["category"],
  disclosureWish: ["disclosureWish"],
  submittedOn: ["submittedOn"],
  ignore: [],
};
