import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import type { RuleCode } from "@/lib/domain/errors";
import type { PointRule } from "@/lib/domain/points";

export interface Submission {
  readonly role: HandlingRole;
  /** The last saved wording; null before the first. */
  readonly draft: {
    readonly classCode: string | null;
    readonly disclosure: string | null;
    readonly submitted: boolean;
  } | null;
  /** Whether the lead deputy was consulted, or waived it, as the rule of consultation asks. */
  readonly consulted: boolean;
  /** Whether a wording that promises something has a commitment still to be kept; true of any other. */
  readonly promised: boolean;
  /** What the wording's answer to the deputy's points breaks; empty where there are none. */
  readonly pointRules: readonly PointRule[];
}

/** What can be missing, in the order in which it is usually done. */
export type SubmissionGap = Extract<
  RuleCode,
  | "CONTACT_MISSING"
  | "DRAFT_MISSING"
  | "DRAFT_UNCHANGED"
  | "CLASS_MISSING"
  | "DISCLOSURE_MISSING"
  | "COMMITMENT_MISSING"
  | PointRule
>;

/**
 * Everything that stands against handing the draft up (送审); empty when nothing does. A wording is handed up
 * once; an opinion to the lead unit needs neither class, disclosure, answers to the points, commitment nor
 * consultation.
 * Rule: a reply states its class of result and its disclosure, and follows a consultation with the deputy.
 */
export function submissionGaps({
  role,
  draft,
  consulted,
  promised,
  pointRules,
}: Submission): SubmissionGap[] {
  const reply = answersDeputy(role);
  return [
    ...(reply && !consulted ? (["CONTACT_MISSING"] as const) : []),
    ...(draft === null ? (["DRAFT_MISSING"] as const) : []),
    ...(draft?.submitted ? (["DRAFT_UNCHANGED"] as const) : []),
    ...(reply && draft?.classCode === null ? (["CLASS_MISSING"] as const) : []),
    ...(reply && draft?.disclosure === null ? (["DISCLOSURE_MISSING"] as const) : []),
    ...(reply && draft !== null ? pointRules : []),
    ...(reply && !promised ? (["COMMITMENT_MISSING"] as const) : []),
  ];
}
