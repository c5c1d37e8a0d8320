import { readChain, type SignOffDecision, type SignOffStepKind } from "@/lib/domain/sign-off";
import type { I18n } from "@/lib/i18n/create";

interface SignedPaper {
  readonly versions: readonly {
    readonly versionNo: number;
    readonly submittedAt: Date | null;
    readonly signOffChain: readonly string[];
  }[];
  readonly steps: readonly {
    readonly versionNo: number;
    readonly kind: SignOffStepKind;
    readonly decision: SignOffDecision;
    readonly remark: string;
    readonly at: Date;
    readonly by: { readonly name: string };
    readonly onBehalfOf: { readonly name: string } | null;
  }[];
}

type SignOffStepsProps = { i18n: I18n; paper: SignedPaper; awaited: SignOffStepKind | null };

/** The chain of the wording handed up last: who passed it or sent it back, and whom it waits for. */
export function SignOffSteps({ i18n, paper, awaited }: SignOffStepsProps) {
  const { t } = i18n;
  const wording = paper.versions.filter(({ submittedAt }) => submittedAt !== null).at(-1);
  if (!wording) return null;
  return (
    <div className="mt-4">
      <h3 className="font-medium">{t("cases.signing.title", { no: wording.versionNo })}</h3>
      <ol className="mt-2 grid gap-1">
        {readChain(wording.signOffChain).map((kind) => {
          const step = paper.steps.find((each) => each.versionNo === wording.versionNo && each.kind === kind);
          const waiting = t(awaited === kind ? "cases.signing.waiting" : "cases.signing.todo");
          return (
            <li key={kind} className="flex flex-wrap gap-x-2 border-l-2 border-line pl-3">
              <span className="font-medium">{t(`domain.signOffStep.${kind}`)}</span>
              <span className={step ? "" : "text-soft"}>{step ? stepWords(i18n, step) : waiting}</span>
              {step?.remark ? <span className="w-full whitespace-pre-wrap">{step.remark}</span> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function stepWords({ t, format }: I18n, step: SignedPaper["steps"][number]): string {
  const by = step.onBehalfOf
    ? t("delegations.pair", { by: step.by.name, name: step.onBehalfOf.name })
    : step.by.name;
  return [t(`domain.decision.${step.decision}`), by, format.moment(step.at)].join(" · ");
}
