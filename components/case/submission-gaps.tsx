import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { SubmissionGap } from "@/lib/domain/submission";
import type { Translate } from "@/lib/i18n/create";

type SubmissionGapsProps = {
  t: Translate;
  handlingId: string;
  gaps: readonly SubmissionGap[];
  acts: readonly CaseAct[];
};

/** What the draft still lacks before it can be handed up, each with the way to mend it where that is open. */
export function gapItems({ t, handlingId, gaps, acts }: SubmissionGapsProps): ReactNode[] {
  return gaps.map((gap) => {
    const words = t(`cases.page.gap.${gap}`);
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

const actAgainst: Readonly<Record<SubmissionGap, CaseAct>> = {
  CONTACT_MISSING: "record-contact",
  DRAFT_MISSING: "save-draft",
  DRAFT_UNCHANGED: "save-draft",
  CLASS_MISSING: "save-draft",
  DISCLOSURE_MISSING: "save-draft",
  COMMITMENT_MISSING: "record-commitment",
};
