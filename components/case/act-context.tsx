import type { ComponentProps } from "react";
import { CaseAttachments } from "@/components/case/case-attachments";
import { CaseBackground } from "@/components/case/case-background";
import { CaseOpinions } from "@/components/case/case-opinions";
import { CasePaper } from "@/components/case/case-paper";
import { CasePromises, type CommitmentReport, Report } from "@/components/case/case-promises";
import { CaseRequests } from "@/components/case/case-requests";
import { CaseSurveys } from "@/components/case/case-surveys";
import { EarlierRounds } from "@/components/case/earlier-rounds";
import { NoticeRecord, type RecordedNotice } from "@/components/case/notice-record";
import { SignOffSteps } from "@/components/case/sign-off-steps";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface AboutCommitment {
  readonly measure: string;
  readonly dueOn: CalendarDate;
  readonly ownerSection: { readonly name: string };
  readonly reports: readonly (CommitmentReport & { readonly id: string })[];
}

type PaperView = ComponentProps<typeof CasePromises>["view"] &
  ComponentProps<typeof CaseOpinions>["view"] &
  ComponentProps<typeof CasePaper>["view"] & {
    readonly reply: ComponentProps<typeof SignOffSteps>["paper"] | null;
    readonly awaitedStep: ComponentProps<typeof SignOffSteps>["awaited"];
    readonly attachments: ComponentProps<typeof CaseAttachments>["files"];
  };

type ActContextProps = {
  i18n: I18n;
  act: CaseAct;
  view: PaperView &
    ComponentProps<typeof CaseRequests>["view"] &
    ComponentProps<typeof EarlierRounds>["view"] &
    ComponentProps<typeof CaseSurveys>["view"] &
    ComponentProps<typeof CaseBackground>["view"];
  notice: RecordedNotice | null;
  commitment: AboutCommitment | null;
};

/** What stands above an act's form: whatever somebody needs to see who is to decide, answer or write. */
export function ActContext({ i18n, act, view, notice, commitment }: ActContextProps) {
  return (
    <>
      <div className="max-w-2xl *:mb-6">
        {act === "waive-opinions" ? <CaseOpinions i18n={i18n} view={view} /> : null}
        {onRequests.includes(act) ? <CaseRequests i18n={i18n} view={view} /> : null}
        {notice ? <NoticeRecord i18n={i18n} notice={notice} /> : null}
      </div>
      {onPapers.includes(act) ? <WholePaper i18n={i18n} view={view} /> : null}
      {act === "save-draft" && view.reply ? (
        <div className="mb-6">
          <SignOffSteps i18n={i18n} paper={view.reply} awaited={view.awaitedStep} />
        </div>
      ) : null}
      {act === "save-draft" && view.roundNo > 1 ? (
        <div className="mb-6">
          <CaseSurveys i18n={i18n} view={view} />
          <EarlierRounds i18n={i18n} view={view} />
        </div>
      ) : null}
      {withBackground.includes(act) ? <CaseBackground i18n={i18n} view={view} /> : null}
      {commitment ? <CommitmentAbout i18n={i18n} commitment={commitment} /> : null}
    </>
  );
}

const onRequests: readonly CaseAct[] = ["decide-return", "decide-extension", "resume-clock"];

const onPapers: readonly CaseAct[] = [
  "submit-draft",
  "confirm-draft",
  "proof-draft",
  "sign-reply",
  "issue-reply",
];

/** Acts that answer the suggestion: whoever writes or judges the paper needs its text and what the deputy said. */
const withBackground: readonly CaseAct[] = ["save-draft", "confirm-draft", "proof-draft", "sign-reply"];

/** All that goes out under the signature, and what was said of it on the way: nobody signs what isn't shown. */
function WholePaper({ i18n, view }: { i18n: I18n; view: PaperView }) {
  const { t } = i18n;
  const versions = view.replies.flatMap((reply) => reply.versions);
  return (
    <div className="mb-6">
      <CasePaper i18n={i18n} view={view} />
      {view.reply ? <SignOffSteps i18n={i18n} paper={view.reply} awaited={view.awaitedStep} /> : null}
      {versions.length > 1 ? (
        <p className="mt-3">
          <TextLink href={`/cases/${view.id}/versions`}>{t("cases.versions.open")}</TextLink>
        </p>
      ) : null}
      <CasePromises i18n={i18n} view={{ ...view, acts: [] }} />
      <CaseOpinions i18n={i18n} view={view} />
      <CaseAttachments i18n={i18n} files={view.attachments} />
    </div>
  );
}

type CommitmentAboutProps = { i18n: I18n; commitment: AboutCommitment };

function CommitmentAbout({ i18n, commitment }: CommitmentAboutProps) {
  const { t, format } = i18n;
  const { measure, ownerSection, dueOn, reports } = commitment;
  return (
    <div className="mb-6 max-w-2xl">
      <p className="font-medium">
        {t("promises.form.about", { measure, section: ownerSection.name, day: format.date(dueOn) })}
      </p>
      {reports.map((report) => (
        <Report key={report.id} i18n={i18n} report={report} />
      ))}
    </div>
  );
}
