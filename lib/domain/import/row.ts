import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Whose document it is: a people's congress suggestion (人大建议) or a CPPCC proposal (政协提案). */
export type ImportSource = "NPC" | "CPPCC";

/** 独办·单办, 主办, 协办·会办, 分办, 参阅: what the importing unit has to do with the document. */
export type ImportHandlingRole = "SOLE" | "LEAD" | "CO" | "SEPARATE" | "REFERENCE";

/** 主动公开, 依申请公开, 不予公开: what the sponsors wish for the reply. */
export type ImportDisclosureWish = "PUBLIC" | "ON_REQUEST" | "NOT_PUBLIC";

/** The session the number belongs to. A number is unique within name and source. */
export interface ImportSession {
  /** As the sheet or the person importing wrote it, trimmed: 五届人大四次会议, 2019. */
  readonly name: string;
  readonly source: ImportSource;
  readonly year: number;
}

/** One signature, in the order of the sheet; the first is the lead sponsor. */
export interface ImportSponsor {
  readonly name: string;
  /** A committee, party or association signs as a body (集体提案); a deputy or member as a person. */
  readonly kind: "PERSON" | "BODY";
}

/**
 * One suggestion as a sheet gives it, with the handling by the importing unit. Plain data (no Date, no
 * undefined): it may be stored as JSON and compared field by field. What the sheet leaves empty or has no
 * column for is null or an empty list.
 */
export interface ImportRow {
  /** As written, leading zeros kept: 012. At most 40 characters. */
  readonly number: string;
  readonly session: ImportSession;
  /** Trimmed, 1 to 300 characters. */
  readonly title: string;
  /** The full text as given, up to 100 000 characters: only line ends become LF, control characters go. */
  readonly text: string | null;
  /** Lead sponsor first, no name twice; empty when the sheet names nobody. */
  readonly sponsors: readonly ImportSponsor[];
  /** How many signed in all, where the sheet says so without naming them: 12 for 甘文清等12人. */
  readonly statedSponsorCount: number | null;
  /** The lead sponsor's telephone, digits with + - and blanks as usual in print. */
  readonly leadSponsorPhone: string | null;
  /** The importing unit's own part. */
  readonly handlingRole: ImportHandlingRole;
  /** 主办单位; the importing unit itself where its role is SOLE, LEAD or SEPARATE and the sheet is silent. */
  readonly leadUnit: string | null;
  /** 协办单位, without the lead unit. */
  readonly coUnits: readonly string[];
  /** 承办科室 in the order of the sheet: the first leads. */
  readonly sections: readonly string[];
  readonly leaderInCharge: string | null;
  /** 交办日期 */
  readonly deliveredOn: CalendarDate | null;
  /** 答复期限 */
  readonly dueOn: CalendarDate | null;
  /** 提交日期 */
  readonly submittedOn: CalendarDate | null;
  /** The bureau's own topic (养老服务), apart from the category. */
  readonly topic: string | null;
  /** The congress's or conference's classification (社会建设). */
  readonly category: string | null;
  readonly disclosureWish: ImportDisclosureWish | null;
}

/** Every field of a row, in the order in which a preview shows them. */
export const importRowFields = [
  "number",
  "session",
  "title",
  "text",
  "sponsors",
  "statedSponsorCount",
  "leadSponsorPhone",
  "handlingRole",
  "leadUnit",
  "coUnits",
  "sections",
  "leaderInCharge",
  "deliveredOn",
  "dueOn",
  "submittedOn",
  "topic",
  "category",
  "disclosureWish",
] as const satisfies readonly (keyof ImportRow)[];

export type ImportRowField = (typeof importRowFields)[number];

/** Lengths in UTF-16 units; a longer value is a problem of the row, never cut. */
export const importLimits = {
  number: 40,
  title: 300,
  text: 100_000,
  name: 60,
  sessionName: 60,
  label: 60,
  sponsors: 300,
  units: 30,
  sections: 10,
} as const;
