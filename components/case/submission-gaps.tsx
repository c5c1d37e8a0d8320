import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { SubmissionGap } from "@/lib/domain/submission";
import type { Translate } from "@/lib/i18n/create";

type SubmissionGapsProps = {
  t: Translate;
  handlingId: string;
  gaps: readonly SubmissionGap[];
  acts: readonly CaseAct[];
  /** Whether it is an opinion to the lead unit and no reply. */
  opinion: boolean;
};

/** What the draft still lacks before it can be handed up, each with the way to mend it where that is open. */
export function gapItems({ t, handlingId, gaps, acts, opinion }: SubmissionGapsProps): ReactNode[] {
  return gaps.map((gap) => {
    const words =
      opinion && gap === "DRAFT_MISSING" ? t("cases.page.opinionDraft") : t(`cases.page.gap.${gap}`);
    const act = actAgainst[gap];
    return acts.includes(act) ? (
      <TextLink key={gap} href={`/cases/${handlingId}/${act}`}>
        {words}
      </TextLink>
    ) : (
      words
    );
  });
}

/** Everything at once, instead of a form that would be refused for one thing after the other. */
export function GapsNotice(props: SubmissionGapsProps) {
  const { t } = props;
  return (
    <Notice tone="warning" title={t("cases.page.gapsTitle")}>
      <ul className="my-1 list-disc pl-5">
        {gapItems(props).map((item, index) => (
          <li key={props.gaps[index]}>{item}</li>
        ))}
      </ul>
      <p className="text-soft">{t("cases.page.gapsHint")}</p>
    </Notice>
  );
}

const actAgainst: Readonly<Record<SubmissionGap, CaseAct>> = {
  CONTACT_MISSING: "record-contact",
  DRAFT_MISSING: "save-draft",
  DRAFT_UNCHANGED: "save-draft",
  CLASS_MISSING: "save-draft",
  DISCLOSURE_MISSING: "save-draft",
  POINT_UNANSWERED: "save-draft",
  POINT_REASON_MISSING: "save-draft",
  POINT_BASIS_MISSING: "save-draft",
  COMMITMENT_MISSING: "record-commitment",
};
