import { isId } from "@/lib/domain/ids";

/** What a file is evidence of; CASE is the case as a whole. */
export const attachmentSubjects = [
  "CASE",
  "CONTACT",
  "WAIVER",
  "PROGRESS",
  "NOTICE",
  "REPLY",
  "SURVEY",
] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/** The case as a whole, or one row of it by its id. */
export type EvidenceOf =
  | { readonly subject: "CASE"; readonly subjectId: null }
  | { readonly subject: Exclude<AttachmentSubject, "CASE">; readonly subjectId: string };

/** Reads what a form sends: `CASE`, or `CONTACT:` and the like with an id; null for anything else. */
export function parseEvidenceOf(text: string): EvidenceOf | null {
  if (text === "CASE") return { subject: "CASE", subjectId: null };
  const [kind, subjectId = "", ...rest] = text.split(":");
  const subject = attachmentSubjects.find((each) => each === kind);
  if (!subject || subject === "CASE" || rest.length > 0 || !isId(subjectId)) return null;
  return { subject, subjectId };
}

/** The text a form sends for it. */
export function formatEvidenceOf({ subject, subjectId }: EvidenceOf): string {
  return subjectId === null ? subject : `${subject}:${subjectId}`;
}

/** Whether a sponsor may fetch the file: it was marked for the deputies, or belongs to a reply that is out. */
export function sponsorMayFetch(
  file: {
    readonly forDeputy: boolean;
    readonly subject: AttachmentSubject;
    readonly subjectId: string | null;
  },
  issuedReplyIds: readonly string[],
): boolean {
  if (file.forDeputy) return true;
  return file.subject === "REPLY" && file.subjectId !== null && issuedReplyIds.includes(file.subjectId);
}
