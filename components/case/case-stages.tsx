import { StageStrip } from "@/components/ui/stage-strip";
import {
  type ContactForm,
  type ContactStage,
  contactStages,
  type HandlingRole,
} from "@/lib/domain/case-facts";
import type { HandlingState } from "@/lib/domain/lifecycle";
import { stagesOf } from "@/lib/domain/stages";
import type { I18n } from "@/lib/i18n/create";

type CaseStagesProps = {
  i18n: I18n;
  role: HandlingRole;
  state: HandlingState;
  stateSince: Date;
  contacts: readonly { readonly stage: ContactStage; readonly form: ContactForm }[];
  consulted: boolean;
  drafted: boolean;
  /** Whether the draft, should it promise something, has its commitments. */
  promised: boolean;
};

/** The whole procedure on top of the case: where it stands, since when, what the next step still lacks. */
export function CaseStages(props: CaseStagesProps) {
  const { i18n, role, state, stateSince, contacts, consulted, drafted, promised } = props;
  const { t, format } = i18n;
  const stages = stagesOf(role, state);
  if (stages.length === 0) return null;
  const at = stages.findIndex(({ standing }) => standing === "current");
  const items = state === "IN_PROGRESS" ? missingItems(i18n, { contacts, consulted, drafted, promised }) : [];
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
        state: t(`domain.state.${state}`),
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

function missingItems(
  { t }: I18n,
  {
    contacts,
    consulted,
    drafted,
    promised,
  }: Pick<CaseStagesProps, "contacts" | "consulted" | "drafted" | "promised">,
): string[] {
  const had = new Set(contacts.map(({ stage }) => stage));
  const stagesMissing = contactStages.filter((stage) => stage !== "AFTER" && !had.has(stage));
  return [
    ...(consulted ? [] : [t("cases.page.missingContact")]),
    ...stagesMissing.map((stage) =>
      t("cases.page.missingStage", { stage: t(`domain.contactStage.${stage}`) }),
    ),
    ...(drafted ? [] : [t("cases.page.missingDraft")]),
    ...(promised ? [] : [t("cases.page.missingCommitment")]),
  ];
}
