import type { AttachmentSubject } from "@/lib/domain/attachments/subject";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DisclosureType, HandlingRole, SurveyMark } from "@/lib/domain/case-facts";
import type { CommitmentStanding } from "@/lib/domain/commitments";
import type { CasePaperKind, PaperContent } from "@/lib/domain/papers/paper-kinds";
import type { PointOutcome } from "@/lib/domain/points";
import { createI18n } from "@/lib/i18n/create";
import { addresseesOf, type LetterOf, letterOf } from "@/lib/papers/letter";

interface Version {
  readonly versionNo: number;
  readonly body: string;
  readonly classCode: string | null;
  readonly disclosure: DisclosureType | null;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly answers: readonly {
    readonly outcome: PointOutcome | null;
    readonly reason: string;
    readonly legalBasis: string;
    readonly point: { readonly position: number; readonly text: string };
  }[];
}

/** What the papers say of a case; the case page's own view of it has all of this. */
export interface PaperCase {
  readonly role: HandlingRole;
  readonly unit: { readonly name: string };
  readonly roundNo: number;
  readonly deliveredOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  readonly suggestion: LetterOf["suggestion"] & {
    readonly statedCount: number | null;
    readonly sponsors: readonly { readonly deputy: LetterOf["sponsors"][number] }[];
    readonly handlings: readonly { readonly role: string; readonly unit: { readonly name: string } }[];
  };
  readonly currentAssignments: readonly {
    readonly kind: "LEAD" | "ASSISTING";
    readonly section: { readonly name: string };
  }[];
  readonly notices: readonly {
    readonly id: string;
    readonly year: number;
    readonly serial: number;
    readonly section: { readonly name: string };
    readonly reason: string;
    readonly requirement: string;
    readonly respondBy: CalendarDate;
    readonly issuedAt: Date;
  }[];
  readonly attachments: readonly {
    readonly subject: AttachmentSubject;
    readonly subjectId: string | null;
    readonly shows: string;
    readonly fileName: string;
  }[];
  readonly replies: readonly {
    readonly id: string;
    readonly kind: "REPLY" | "OPINION";
    readonly roundNo: number;
    readonly documentNo: string | null;
    readonly issuedAt: Date | null;
    readonly issuedVersion: number | null;
    readonly versions: readonly Version[];
  }[];
  readonly commitments: readonly {
    readonly roundNo: number;
    readonly measure: string;
    readonly dueOn: CalendarDate;
    readonly standing: CommitmentStanding;
    readonly ownerSection: { readonly name: string };
  }[];
  readonly surveys: readonly {
    readonly roundNo: number;
    readonly attitude: SurveyMark;
    readonly result: SurveyMark;
    readonly returnedAt: Date;
  }[];
}

/** A paper is written in one language, whoever fetches it. */
const { t, format } = createI18n("zh");

/** 抄送 of a reply: the body that handed the suggestion on, and the government office. */
const copiesTo = {
  NPC: "市人大常委会选任联工委，市政府办公室",
  CPPCC: "市政协提案委，市政府办公室",
} as const;

/**
 * What a paper of the case says, field by field, or null when the case has nothing to say it of: no draft, no
 * notice of that id, no section yet, no issued reply. `objectId` names the notice. Dates are written out in words.
 */
export function paperContent(
  kind: CasePaperKind,
  view: PaperCase,
  objectId: string | null,
): PaperContent | null {
  switch (kind) {
    case "REPLY":
    case "OPINION":
      return letterContent(kind, view);
    case "SUPERVISION_NOTICE":
      return noticeContent(view, objectId);
    case "SURVEY_FORM":
      return surveyContent(view);
    case "ASSIGNMENT_NOTICE":
      return assignmentContent(view);
    case "COMPLETION_NOTICE":
      return completionContent(view);
  }
}

function ofSuggestion({ suggestion }: PaperCase) {
  return {
    届次: suggestion.session.name,
    来源: t(`domain.sourceWord.${suggestion.session.source}`),
    建议编号: suggestion.number,
    建议标题: suggestion.title,
    领衔代表: suggestion.sponsors[0]?.deputy.name ?? "",
  };
}

/** The paper of the open round with the wording issued, or the last draft. */
function currentPaper(view: PaperCase) {
  const reply = view.replies.find(({ roundNo }) => roundNo === view.roundNo);
  const version =
    reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion) ?? reply?.versions.at(-1);
  return reply && version ? { reply, version } : null;
}

function letterContent(kind: "REPLY" | "OPINION", view: PaperCase): PaperContent | null {
  const paper = currentPaper(view);
  if (!paper || paper.reply.kind !== kind) return null;
  const { reply, version } = paper;
  const lead = view.suggestion.handlings.find(({ role }) => role === "LEAD" || role === "SOLE");
  const letter = letterOf({
    kind,
    leadUnitName: lead?.unit.name ?? null,
    body: version.body,
    suggestion: view.suggestion,
    sponsors: view.suggestion.sponsors.map(({ deputy }) => deputy),
    statedCount: view.suggestion.statedCount,
  });
  return {
    ...ofSuggestion(view),
    单位: view.unit.name,
    发文字号: reply.documentNo ?? "",
    类别: version.classCode ? t("cases.page.classMark", { code: version.classCode }) : "",
    标题: inTwoLines(letter.title, view.suggestion.number),
    主送: letter.addressee,
    段落: withEnclosures(letter.paragraphs, kind === "REPLY" ? enclosures(view, version) : []).map(
      (text) => ({
        文: text,
      }),
    ),
    成文日期: reply.issuedAt ? format.dayOfMoment(reply.issuedAt) : "",
    承办人: version.handlerName,
    联系电话: version.handlerPhone,
    公开属性: version.disclosure ? t(`domain.disclosure.${version.disclosure}`) : "",
    附件说明: attachmentNote(view, reply.id),
    抄送: copiesTo[view.suggestion.session.source],
  };
}

/** Brings the further names under the first: the paragraph's indent of two characters and 附件：. */
const UNDER_FIRST = "\u3000".repeat(5);

/** 附件说明: what goes with the letter, by order and name, without marks after it. Rule: GB/T 9704-2012, 7.3.5. */
function attachmentNote({ attachments }: PaperCase, replyId: string): string {
  const names = attachments
    .filter(({ subject, subjectId }) => subject === "REPLY" && subjectId === replyId)
    .map(({ shows, fileName }) => shows.replace(/[。；;，,]$/u, "") || fileName.replace(/\.[^.]+$/, ""));
  const [only] = names;
  if (names.length === 1 && only !== undefined) return t("papers.attachment.only", { name: only });
  return names
    .map((name, index) =>
      index === 0
        ? t("papers.attachment.first", { no: 1, name })
        : UNDER_FIRST + t("papers.attachment.next", { no: index + 1, name }),
    )
    .join("\n");
}

/** Before the closing: what is answered to each point, and what is promised. */
function withEnclosures(paragraphs: readonly string[], lines: readonly string[]): string[] {
  return [...paragraphs.slice(0, -1), ...lines, ...paragraphs.slice(-1)];
}

function enclosures({ commitments, roundNo }: PaperCase, { answers }: Version): string[] {
  const points = [...answers].sort((a, b) => a.point.position - b.point.position);
  const promised = commitments.filter((each) => each.roundNo === roundNo && each.standing !== "REPLACED");
  return [
    ...(points.length > 0 ? [t("papers.points")] : []),
    ...points.map(({ point, outcome, reason, legalBasis }) =>
      [
        t("papers.point", {
          no: point.position,
          text: point.text.replace(/[。；;]$/u, ""),
          outcome: outcome ? t(`domain.pointOutcome.${outcome}`) : "",
        }),
        reason,
        legalBasis ? t("cases.points.basis", { text: legalBasis }) : "",
      ].join(""),
    ),
    ...(promised.length > 0 ? [t("papers.promises")] : []),
    ...promised.map(({ measure, ownerSection, dueOn }, index) =>
      t("papers.promise", {
        no: index + 1,
        measure: measure.replace(/[。；;]$/u, ""),
        section: ownerSection.name,
        day: format.date(dueOn),
      }),
    ),
  ];
}

/** How many characters of 二号 fill a line. */
const TITLE_LINE = 20;

/** A title too long for one line is broken before its number, so that no single character hangs over. */
function inTwoLines(title: string, number: string): string {
  return [...title].length > TITLE_LINE ? title.replace(`第${number}号`, `\n第${number}号`) : title;
}

function noticeContent(view: PaperCase, noticeId: string | null): PaperContent | null {
  const notice = view.notices.find(({ id }) => id === noticeId);
  if (!notice) return null;
  return {
    ...ofSuggestion(view),
    单位: view.unit.name,
    编号: `督办〔${notice.year}〕${notice.serial}号`,
    科室: notice.section.name,
    事由: notice.reason,
    要求: notice.requirement,
    答复期限: format.date(notice.respondBy),
    签发日期: format.dayOfMoment(notice.issuedAt),
    办理期限: view.dueOn ? format.date(view.dueOn) : "",
  };
}

function surveyContent(view: PaperCase): PaperContent | null {
  if (view.role === "CO" || view.role === "REFERENCE") return null;
  const paper = currentPaper(view);
  return {
    ...ofSuggestion(view),
    承办单位: view.unit.name,
    代表: view.suggestion.sponsors[0]?.deputy.name ?? "",
    答复文号: paper?.reply.documentNo ?? "",
    答复日期: paper?.reply.issuedAt ? format.dayOfMoment(paper.reply.issuedAt) : "",
    联系电话: paper?.version.handlerPhone ?? "",
  };
}

function assignmentContent(view: PaperCase): PaperContent | null {
  const lead = view.currentAssignments.find(({ kind }) => kind === "LEAD");
  if (!lead) return null;
  const assisting = view.currentAssignments.filter(({ kind }) => kind === "ASSISTING");
  return {
    ...ofSuggestion(view),
    单位: view.unit.name,
    主办科室: lead.section.name,
    协办科室: format.list(assisting.map(({ section }) => section.name)) || "无",
    办理方式: t(`domain.handlingRole.${view.role}`),
    交办日期: view.deliveredOn ? format.date(view.deliveredOn) : "",
    办理期限: view.dueOn ? format.date(view.dueOn) : "",
    通知日期: format.date(view.today),
  };
}

function completionContent(view: PaperCase): PaperContent | null {
  const survey = view.surveys.find(({ roundNo }) => roundNo === view.roundNo);
  const paper = currentPaper(view);
  if (!survey || !paper?.reply.issuedAt || paper.reply.kind !== "REPLY") return null;
  const { sponsors } = view.suggestion;
  return {
    ...ofSuggestion(view),
    单位: view.unit.name,
    主送: addresseesOf({
      suggestion: view.suggestion,
      statedCount: view.suggestion.statedCount,
      sponsors: sponsors.map(({ deputy }) => deputy),
    }),
    答复文号: paper.reply.documentNo ?? "",
    答复日期: format.dayOfMoment(paper.reply.issuedAt),
    办理结果: paper.version.classCode ? `${paper.version.classCode} 类` : "",
    办理结果评价: t(`domain.mark.${survey.result}`),
    办理态度评价: t(`domain.mark.${survey.attitude}`),
    成文日期: format.dayOfMoment(survey.returnedAt),
  };
}
