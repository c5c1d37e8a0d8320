/** What a class means wherever it was given; rates count buckets, never letters. */
export type ReplyBucket = "SOLVED" | "IN_PROGRESS" | "PLANNED" | "REFERENCE";

/** The letters mean different things in different places, so a reply keeps its scheme beside its letter. */
export type ReplyClassScheme = "ABC_JX" | "NATIONAL_4" | "ABCD_PLANNED";

export type ReplyClassCode = "A" | "B" | "C" | "D";

/** The dictionary key of a class's meaning. */
export type ReplyClassMeaning =
  | "replyClass.adoptedOrSolved"
  | "replyClass.planned"
  | "replyClass.conditionsOrReference"
  | "replyClass.solvedOrBasicallySolved"
  | "replyClass.inProgressOrPlanned"
  | "replyClass.laterForConditions"
  | "replyClass.forReference"
  | "replyClass.started"
  | "replyClass.plannedGradually"
  | "replyClass.notFeasible";

export interface ReplyClass {
  readonly code: ReplyClassCode;
  readonly bucket: ReplyBucket;
  readonly meaning: ReplyClassMeaning;
  /** 承诺事项: the reply must say which measure, by which section and by when. */
  readonly requiresCommitment: boolean;
}

export const replyBuckets: readonly ReplyBucket[] = ["SOLVED", "IN_PROGRESS", "PLANNED", "REFERENCE"];

export const replyClassSchemes: readonly ReplyClassScheme[] = ["ABC_JX", "NATIONAL_4", "ABCD_PLANNED"];

const classesByScheme: Readonly<Record<ReplyClassScheme, readonly ReplyClass[]>> = {
  // Jiangxi's three classes (CPPCC Jiangxi 2023); 佛坪 2024 divides alike.
  ABC_JX: [
    replyClass("A", "SOLVED", "replyClass.adoptedOrSolved"),
    replyClass("B", "PLANNED", "replyClass.planned"),
    replyClass("C", "REFERENCE", "replyClass.conditionsOrReference"),
  ],
  // C, postponed for want of conditions, promises nothing and so is not counted as planned.
  NATIONAL_4: [
    replyClass("A", "SOLVED", "replyClass.solvedOrBasicallySolved"),
    replyClass("B", "IN_PROGRESS", "replyClass.inProgressOrPlanned"),
    replyClass("C", "REFERENCE", "replyClass.laterForConditions"),
    replyClass("D", "REFERENCE", "replyClass.forReference"),
  ],
  ABCD_PLANNED: [
    replyClass("A", "SOLVED", "replyClass.solvedOrBasicallySolved"),
    replyClass("B", "IN_PROGRESS", "replyClass.started"),
    replyClass("C", "PLANNED", "replyClass.plannedGradually"),
    replyClass("D", "REFERENCE", "replyClass.notFeasible"),
  ],
};

/** The classes of a scheme, in the order of their letters. */
export function classesOf(scheme: ReplyClassScheme): readonly ReplyClass[] {
  return classesByScheme[scheme];
}

/** The class a letter names in a scheme, or null if the scheme has no such letter. */
export function findReplyClass(scheme: ReplyClassScheme, code: string): ReplyClass | null {
  return classesByScheme[scheme].find((candidate) => candidate.code === code) ?? null;
}

/** Whether the text names a scheme. */
export function isReplyClassScheme(value: unknown): value is ReplyClassScheme {
  return replyClassSchemes.some((scheme) => scheme === value);
}

/** Whether the text names a bucket. */
export function isReplyBucket(value: unknown): value is ReplyBucket {
  return replyBuckets.some((bucket) => bucket === value);
}

/**
 * Whether a reply in this bucket counts as solved or being solved (解决率). Rule: the national yearly figure,
 * 解决 together with 计划逐步解决.
 */
export function countsAsResolved(bucket: ReplyBucket): boolean {
  switch (bucket) {
    case "SOLVED":
    case "IN_PROGRESS":
    case "PLANNED":
      return true;
    case "REFERENCE":
      return false;
  }
}

/** Whether a reply of the bucket promises work still to come, for which commitments are given. */
export function promisesMore(bucket: string | null): boolean {
  return bucket === "IN_PROGRESS" || bucket === "PLANNED";
}

function replyClass(code: ReplyClassCode, bucket: ReplyBucket, meaning: ReplyClassMeaning): ReplyClass {
  return { code, bucket, meaning, requiresCommitment: promisesMore(bucket) };
}
