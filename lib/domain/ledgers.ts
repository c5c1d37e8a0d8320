/** The ledgers (台账) that can be taken out as a file. */
export const ledgerKinds = ["cases", "contacts", "commitments", "notices"] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** The columns a ledger of cases may have, in their order. */
export const caseColumns = [
  "unit",
  "session",
  "source",
  "number",
  "title",
  "topic",
  "sponsor",
  "coSponsors",
  "role",
  "leadUnit",
  "section",
  "assisting",
  "deliveredOn",
  "dueOn",
  "state",
  "round",
  "contacts",
  "inPerson",
  "documentNo",
  "issuedOn",
  "classCode",
  "disclosure",
  "attitude",
  "result",
  "comment",
  "commitments",
  "commitmentsOpen",
  "notices",
  "key",
] as const;
export type CaseColumn = (typeof caseColumns)[number];

/** What a ledger shows when nobody chose. */
export const usualColumns: readonly CaseColumn[] = [
  "session",
  "number",
  "title",
  "sponsor",
  "role",
  "section",
  "deliveredOn",
  "dueOn",
  "state",
  "documentNo",
  "issuedOn",
  "classCode",
  "result",
];

/** How the cells of a column are written; text where nothing is said. */
export const columnKinds: Partial<Readonly<Record<CaseColumn, "number" | "date">>> = {
  deliveredOn: "date",
  dueOn: "date",
  issuedOn: "date",
  round: "number",
  contacts: "number",
  inPerson: "number",
  commitments: "number",
  commitmentsOpen: "number",
  notices: "number",
};
