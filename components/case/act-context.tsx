import type { ComponentProps } from "react";
import { CaseBackground } from "@/components/case/case-background";
import { CaseOpinions } from "@/components/case/case-opinions";
import { CasePaper } from "@/components/case/case-paper";
import { CaseRequests } from "@/components/case/case-requests";
import { NoticeRecord, type RecordedNotice } from "@/components/case/notice-record";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface AboutCommitment {
  readonly measure: string;
  readonly dueOn: CalendarDate;
  readonly ownerSection: { readonly name: string };
}

type ActContextProps = {
  i18n: I18n;
  act: CaseAct;
  view: ComponentProps<typeof CaseOpinions>["view"] &
    ComponentProps<typeof CaseRequests>["view"] &
    ComponentProps<typeof CasePaper>["view"] &
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
      {onPapers.includes(act) ? <CasePaper i18n={i18n} view={view} /> : null}
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

type CommitmentAboutProps = { i18n: I18n; commitment: AboutCommitment };

function CommitmentAbout({ i18n: { t, format }, commitment }: CommitmentAboutProps) {
  const { measure, ownerSection, dueOn } = commitment;
  return (
    <p className="mb-4 font-medium">
      {t("promises.form.about", { measure, section: ownerSection.name, day: format.date(dueOn) })}
    </p>
  );
}
