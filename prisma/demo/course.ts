import { loadCoOpinions } from "@/lib/data/co-opinions";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ContactForm, ContactStage, DisclosureType, SurveyMark } from "@/lib/domain/case-facts";
import type { CommitmentOutcome } from "@/lib/domain/commitments";
import type { LookBackVerdict } from "@/lib/domain/look-backs";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { addAttachment } from "@/lib/use-cases/attachment/add-attachment";
import { completeReply } from "@/lib/use-cases/commitment/complete-reply";
import { confirmCommitment } from "@/lib/use-cases/commitment/confirm-commitment";
import { recordCommitment } from "@/lib/use-cases/commitment/record-commitment";
import { reportCommitment } from "@/lib/use-cases/commitment/report-commitment";
import { sendExplanation } from "@/lib/use-cases/commitment/send-explanation";
import { recordContact } from "@/lib/use-cases/contact/record-contact";
import { planLookBack } from "@/lib/use-cases/look-back/plan-look-back";
import { recordLookBack } from "@/lib/use-cases/look-back/record-look-back";
import { recordOutsideOpinion } from "@/lib/use-cases/opinion/record-outside-opinion";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import { confirmDraft } from "@/lib/use-cases/reply/confirm-draft";
import { issueReply } from "@/lib/use-cases/reply/issue-reply";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { saveDraft } from "@/lib/use-cases/reply/save-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { splitPoints } from "@/lib/use-cases/reply/split-points";
import { submitDraft } from "@/lib/use-cases/reply/submit-draft";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import type { Player } from "./player";
import type { DemoPoint } from "./showcase";

/** An empty page. */
const demoPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

export interface DemoContact {
  readonly on: CalendarDate;
  readonly stage: ContactStage;
  readonly form: ContactForm;
  readonly place?: string;
  readonly views: string;
  readonly response?: string;
  readonly onlineReason?: string;
  readonly leaderPresent?: boolean;
}

export interface DemoPaper {
  readonly body: string;
  /** Null for an opinion to the lead unit. */
  readonly classCode: "A" | "B" | "C" | null;
  readonly disclosure?: DisclosureType;
  readonly points?: readonly DemoPoint[];
}

export interface DemoRating {
  readonly on: CalendarDate;
  readonly attitude: SurveyMark;
  readonly result: SurveyMark;
  readonly comment: string;
  /** The deputy's own account; without one the secretariat keys in the paper form. */
  readonly by?: string;
}

export interface DemoPromise {
  readonly measure: string;
  readonly dueOn: CalendarDate;
  readonly replacesId?: string | null;
}

export interface DemoOutcome {
  readonly outcome: CommitmentOutcome;
  readonly text: string;
  readonly evidence?: string;
}

export interface DemoFinding {
  readonly verdict: LookBackVerdict;
  readonly findings: string;
  readonly classCode: "A" | "B" | "C";
}

/** Who works on a case. */
export interface DemoTeam {
  readonly head: string;
  readonly drafter: string;
  readonly leader: string;
}

/** Plays one case step by step. Each method is one act or a few that belong together. */
export class Course {
  constructor(
    readonly player: Player,
    readonly handlingId: string,
    readonly team: DemoTeam,
  ) {}

  async acknowledge(on: CalendarDate) {
    await this.player.act(
      acknowledgeAssignment,
      await this.player.as(this.team.head, on, "09:20"),
      this.handlingId,
      {},
    );
  }

  async contact(contact: DemoContact) {
    const { on, place = "", response = "", onlineReason = "", leaderPresent = false, ...said } = contact;
    const deputyId = await this.#leadDeputy();
    await this.player.act(
      recordContact,
      await this.player.as(this.team.drafter, on, "16:30"),
      this.handlingId,
      {
        ...said,
        deputyId,
        heldOn: on,
        place,
        attendees: "",
        leaderPresent,
        response,
        onlineReason,
      },
    );
  }

  async promise(on: CalendarDate, { measure, dueOn, replacesId = null }: DemoPromise): Promise<string> {
    const { sectionId } = await this.player.db.sectionAssignment.findFirstOrThrow({
      where: { handlingId: this.handlingId, kind: "LEAD", endedAt: null },
      select: { sectionId: true },
    });
    const context = await this.player.as(this.team.drafter, on, "10:50");
    const fields = { measure, dueOn, replacesId, ownerSectionId: sectionId };
    return (await this.player.act(recordCommitment, context, this.handlingId, fields)).commitmentId;
  }

  async report(on: CalendarDate, commitmentId: string, { outcome, text, evidence = "" }: DemoOutcome) {
    const fields = { commitmentId, outcome, happenedOn: on, text, evidence };
    const context = await this.player.as(this.team.head, on, "10:10");
    await this.player.act(reportCommitment, context, this.handlingId, fields);
  }

  async settle(on: CalendarDate, commitmentId: string) {
    const fields = { commitmentId, decision: "PASS", remark: "" } as const;
    const context = await this.player.as("secretariat", on, "16:10");
    await this.player.act(confirmCommitment, context, this.handlingId, fields);
  }

  async explain(on: CalendarDate, commitmentId: string, text: string) {
    const context = await this.player.as("secretariat", on, "16:40");
    await this.player.act(sendExplanation, context, this.handlingId, { commitmentId, text });
  }

  async complete(on: CalendarDate, text: string) {
    const context = await this.player.as("secretariat", on, "17:00");
    await this.player.act(completeReply, context, this.handlingId, { text });
  }

  async planLookBack(on: CalendarDate, plannedOn: CalendarDate): Promise<string> {
    const context = await this.player.as("secretariat", on, "09:10");
    const fields = { plannedOn, reason: "RULE" } as const;
    return (await this.player.act(planLookBack, context, this.handlingId, fields)).lookBackId;
  }

  async lookBack(on: CalendarDate, lookBackId: string, found: DemoFinding) {
    const context = await this.player.as("secretariat", on, "15:50");
    const fields = { ...found, lookBackId, doneOn: on, correctiveAction: "", reopen: false };
    await this.player.act(recordLookBack, context, this.handlingId, fields);
  }

  async progress(
    on: CalendarDate,
    summary: string,
    more: { measures?: string; outcome?: string; documentNo?: string; figures?: string } = {},
  ) {
    const { measures = "", outcome = "", documentNo = "", figures = "" } = more;
    await this.player.act(
      recordProgress,
      await this.player.as(this.team.drafter, on, "15:10"),
      this.handlingId,
      {
        happenedOn: on,
        summary,
        measures,
        outcome,
        documentNo,
        figures,
      },
    );
  }

  async draft(on: CalendarDate, paper: DemoPaper) {
    const context = await this.player.as(this.team.drafter, on, "10:40");
    await this.player.act(saveDraft, context, this.handlingId, {
      body: paper.body,
      classCode: paper.classCode,
      disclosure: paper.classCode === null ? null : (paper.disclosure ?? "PUBLIC"),
      disclosureReason: "",
      handlerName: context.actor.name,
      handlerPhone: "0795-0000000",
      ...(paper.points ? { answers: await this.#answers(paper.points) } : {}),
    });
  }

  /** Puts down the deputy's points. */
  async split(on: CalendarDate, points: readonly DemoPoint[]) {
    const context = await this.player.as(this.team.drafter, on, "10:20");
    await this.player.act(splitPoints, context, this.handlingId, { points: points.map(({ text }) => text) });
  }

  /** A file that the deputies may have. */
  async attach(on: CalendarDate, fileName: string, shows: string) {
    const context = await this.player.as(this.team.drafter, on, "11:00");
    await this.player.act(addAttachment, context, this.handlingId, {
      file: new File([demoPdf], fileName),
      evidenceOf: { subject: "CASE", subjectId: null },
      shows,
      forDeputy: true,
    });
  }

  async submit(on: CalendarDate) {
    await this.player.act(
      submitDraft,
      await this.player.as(this.team.drafter, on, "11:10"),
      this.handlingId,
      {},
    );
  }

  async confirm(on: CalendarDate) {
    const context = await this.player.as(this.team.head, on, "14:20");
    await this.player.act(confirmDraft, context, this.handlingId, { decision: "PASS", remark: "" });
  }

  async proof(on: CalendarDate, toChief = false) {
    const context = await this.player.as("secretariat", on, "15:40");
    const decision = { decision: "PASS", remark: "", toChief } as const;
    await this.player.act(proofDraft, context, this.handlingId, decision);
  }

  async sign(on: CalendarDate) {
    const context = await this.player.as(this.team.leader, on, "16:50");
    await this.player.act(signReply, context, this.handlingId, { decision: "PASS", remark: "" });
  }

  /** The chief signs after the leader in charge. */
  async signAsChief(on: CalendarDate) {
    const context = await this.player.as("director", on, "16:55");
    await this.player.act(signReply, context, this.handlingId, { decision: "PASS", remark: "" });
  }

  async issue(on: CalendarDate) {
    await this.#takeInOpinions(on);
    await this.player.act(issueReply, await this.player.as("secretariat", on, "17:10"), this.handlingId, {});
  }

  /** The opinions that the outside co-handling units still owe come in on paper that day. */
  async #takeInOpinions(on: CalendarDate) {
    const { suggestionId, role } = await this.player.db.handling.findUniqueOrThrow({
      where: { id: this.handlingId },
      select: { suggestionId: true, role: true },
    });
    if (role !== "LEAD") return;
    for (const { handlingId, unit, arrivedOn } of await loadCoOpinions(this.player.db, suggestionId)) {
      if (arrivedOn !== null) continue;
      await this.player.act(
        recordOutsideOpinion,
        await this.player.as("secretariat", on, "16:20"),
        this.handlingId,
        {
          coHandlingId: handlingId,
          receivedOn: on,
          documentNo: "",
          body: `【演示数据】${unit}赞成所提建议，将在职责范围内配合落实，请主办单位统一答复。`,
        },
      );
    }
  }

  async rate({ on, attitude, result, comment, by }: DemoRating) {
    const answers = { attitude, result, met: true, comment };
    if (by) {
      await this.player.act(rateReply, await this.player.as(by, on, "19:30"), this.handlingId, answers);
    } else {
      const context = await this.player.as("secretariat", on, "17:40");
      const { name } = await this.player.db.deputy.findUniqueOrThrow({
        where: { id: await this.#leadDeputy() },
      });
      const signed = { signedBy: name, signedOn: on };
      await this.player.act(enterPaperSurvey, context, this.handlingId, { ...answers, ...signed });
    }
  }

  async #answers(points: readonly DemoPoint[]) {
    const rows = await this.player.db.suggestionPoint.findMany({ where: { handlingId: this.handlingId } });
    return points.flatMap(({ text, outcome, reason, legalBasis = "" }) =>
      rows.filter((row) => row.text === text).map(({ id }) => ({ pointId: id, outcome, reason, legalBasis })),
    );
  }

  async #leadDeputy(): Promise<string> {
    const { suggestion } = await this.player.db.handling.findUniqueOrThrow({
      where: { id: this.handlingId },
      select: {
        suggestion: { select: { sponsors: { where: { position: 1 }, select: { deputyId: true } } } },
      },
    });
    const [lead] = suggestion.sponsors;
    if (!lead) throw new Error("A demo case has no lead sponsor");
    return lead.deputyId;
  }
}
