import type { ReactNode } from "react";
import { StageStrip } from "@/components/ui/stage-strip";
import { type ContactStage, contactStages, type HandlingRole } from "@/lib/domain/case-facts";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { SignOffStepKind } from "@/lib/domain/sign-off";
import { stagesOf } from "@/lib/domain/stages";
import type { I18n } from "@/lib/i18n/create";

type CaseStagesProps = {
  i18n: I18n;
  role: HandlingRole;
  state: HandlingState;
  stateSince: Date;
  contacts: readonly { readonly stage: ContactStage }[];
  /** What stands against handing the draft up. */
  gaps: readonly ReactNode[];
  /** Units and sections that still owe their part. */
  waitsFor: { readonly opinions: readonly string[]; readonly parts: readonly string[] };
  chain: readonly SignOffStepKind[];
  awaitedStep: SignOffStepKind | null;
};

/** The whole procedure on top of the case: where it stands, since when, what the next step still lacks. */
export function CaseStages({ i18n, role, state, stateSince, chain, ...now }: CaseStagesProps) {
  const { t, format } = i18n;
  const { contacts, gaps, awaitedStep, waitsFor } = now;
  const stages = stagesOf(role, state, chain);
  if (stages.length === 0) return null;
  const at = stages.findIndex(({ standing }) => standing === "current");
  const owed = beforeReply.includes(state) ? partsOwed(i18n, waitsFor) : [];
  const items = state === "IN_PROGRESS" ? [...gaps, ...owed, ...stagesMissing(i18n, contacts)] : owed;
  return (
    <StageStrip
      label={t("cases.page.stages")}
      steps={stages.map((stage) => ({
        key: stage.state,
        label: t(`domain.stage.${stage.state}`),
        state: stage.standing,
      }))}
      position={t("cases.page.position", { step: at === -1 ? stages.length : at + 1, of: stages.length })}
      standing={t("cases.page.since", {
        state: t(awaitedStep === "CHIEF" ? "cases.signing.chiefAwaited" : `domain.state.${state}`),
        day: format.dayOfMoment(stateSince),
      })}
      stateWords={{
        done: t("cases.page.step.done"),
        current: t("cases.page.step.current"),
        todo: t("cases.page.step.todo"),
        skipped: t("cases.page.step.skipped"),
      }}
      {...(items.length > 0 ? { missing: { title: t("cases.page.missing"), items } } : {})}
    />
  );
}

/** The states in which a reply is made: what others owe it can still come in time. */
const beforeReply: readonly HandlingState[] = [
  "ASSIGNED",
  "IN_PROGRESS",
  "AWAITING_CONFIRMATION",
  "AWAITING_PROOF",
  "AWAITING_SIGN_OFF",
  "SIGNED",
];

/** What the reply still waits for from others. */
function partsOwed({ t, format }: I18n, { opinions, parts }: CaseStagesProps["waitsFor"]): string[] {
  return [
    ...(opinions.length > 0 ? [t("cases.page.owedOpinions", { units: format.list(opinions) })] : []),
    ...(parts.length > 0 ? [t("cases.page.owedParts", { sections: format.list(parts) })] : []),
  ];
}

/** Contacts that are expected on the way, though nothing waits for them. */
function stagesMissing({ t }: I18n, contacts: CaseStagesProps["contacts"]): string[] {
  const had = new Set(contacts.map(({ stage }) => stage));
  return contactStages
    .filter((stage) => stage !== "AFTER" && !had.has(stage))
    .map((stage) => t("cases.page.missingStage", { stage: t(`domain.contactStage.${stage}`) }));
}
