import type { ReactNode } from "react";
import { DueLight } from "@/components/case/due-light";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CommitmentOutcome, CommitmentStanding } from "@/lib/domain/commitments";
import type { CaseAct } from "@/lib/domain/lifecycle";
import type { Light } from "@/lib/domain/lights";
import type { SignOffDecision } from "@/lib/domain/sign-off";
import type { I18n } from "@/lib/i18n/create";

interface Commitment {
  readonly id: string;
  readonly roundNo: number;
  readonly measure: string;
  readonly dueOn: CalendarDate;
  readonly standing: CommitmentStanding;
  readonly light: Light;
  readonly ownerSection: { readonly name: string };
  readonly reports: readonly (CommitmentReport & { readonly id: string })[];
  readonly explanation: { readonly text: string; readonly sentAt: Date } | null;
}

interface PromisingCase {
  readonly id: string;
  readonly today: CalendarDate;
  readonly acts: readonly CaseAct[];
  readonly commitments: readonly Commitment[];
  readonly replies: readonly {
    readonly id: string;
    readonly roundNo: number;
    readonly issuedAt: Date | null;
    readonly issuedVersion: number | null;
    readonly versions: readonly { readonly versionNo: number; readonly classCode: string | null }[];
    readonly completion: {
      readonly classCode: string;
      readonly text: string;
      readonly completedAt: Date;
    } | null;
  }[];
}

type CasePromisesProps = { i18n: I18n; view: PromisingCase };

/** 承诺事项 of a case: each with its day, its light, what was reported and what was decided. */
export function CasePromises({ i18n, view }: CasePromisesProps) {
  if (view.commitments.length === 0) return null;
  return (
    <Section title={i18n.t("promises.onCase.title")}>
      <ul className="grid gap-4">
        {view.commitments.map((commitment) => (
          <OneCommitment key={commitment.id} i18n={i18n} view={view} commitment={commitment} />
        ))}
      </ul>
      <Completions i18n={i18n} view={view} />
    </Section>
  );
}

const tones: Readonly<Record<CommitmentStanding, Tone>> = {
  OPEN: "info",
  REPORTED: "warning",
  KEPT: "success",
  FAILED: "danger",
  REPLACED: "neutral",
};

function OneCommitment({ i18n, view, commitment }: CasePromisesProps & { commitment: Commitment }) {
  const { t, format } = i18n;
  const { standing, measure, ownerSection, dueOn, light, explanation, reports } = commitment;
  const sent = view.replies.some(
    ({ roundNo, issuedAt }) => roundNo === commitment.roundNo && issuedAt !== null,
  );
  return (
    <li className="border-l-2 border-line pl-3">
      <p className={standing === "REPLACED" ? "text-soft line-through" : "font-medium"}>{measure}</p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <span>{t("promises.onCase.due", { section: ownerSection.name, day: format.date(dueOn) })}</span>
        <Badge tone={tones[standing]}>{t(`domain.commitmentStanding.${standing}`)}</Badge>
        {light === "NONE" ? null : <DueLight i18n={i18n} light={light} dueOn={dueOn} today={view.today} />}
        {sent || standing === "REPLACED" ? null : <span>{t("promises.onCase.notSent")}</span>}
      </p>
      {reports.map((report) => (
        <Report key={report.id} i18n={i18n} report={report} />
      ))}
      {explanation ? (
        <p className="whitespace-pre-wrap">
          {t("promises.onCase.explanation", {
            day: format.dayOfMoment(explanation.sentAt),
            text: explanation.text,
          })}
        </p>
      ) : null}
      <WayOn i18n={i18n} view={view} commitment={commitment} />
    </li>
  );
}

export interface CommitmentReport {
  readonly outcome: CommitmentOutcome;
  readonly happenedOn: CalendarDate;
  readonly text: string;
  readonly evidence: string;
  readonly decision: { readonly decision: SignOffDecision; readonly remark: string } | null;
}

/** What a section reported of a commitment, and what was decided of that. */
export function Report({ i18n: { t, format }, report }: { i18n: I18n; report: CommitmentReport }) {
  const { outcome, happenedOn, text, evidence, decision } = report;
  return (
    <div className="mt-1">
      <p>
        {t("promises.onCase.report", {
          day: format.date(happenedOn),
          outcome: t(`domain.commitmentStanding.${outcome}`),
        })}
      </p>
      <p className="whitespace-pre-wrap">{[text, evidence].filter((each) => each !== "").join("\n")}</p>
      {decision ? (
        <p className="text-soft">
          {decision.decision === "PASS"
            ? t("promises.onCase.accepted")
            : t("promises.onCase.sentBack", { remark: decision.remark })}
        </p>
      ) : null}
    </div>
  );
}

/** The act that this commitment waits for, when it is open to the reader. */
function WayOn({ i18n: { t }, view, commitment }: CasePromisesProps & { commitment: Commitment }) {
  const { standing, explanation, id } = commitment;
  const wanted: Partial<Record<CommitmentStanding, CaseAct>> = {
    OPEN: "report-commitment",
    REPORTED: "confirm-commitment",
    ...(explanation ? {} : { FAILED: "send-explanation" }),
  };
  const act = wanted[standing];
  if (!act || !view.acts.includes(act)) return null;
  return (
    <p className="print:hidden">
      <TextLink href={`/cases/${view.id}/${act}?commitment=${id}`}>{t(`cases.act.${act}`)}</TextLink>
    </p>
  );
}

function Completions({ i18n: { t, format }, view }: CasePromisesProps): ReactNode {
  return view.replies.flatMap(({ id, completion, issuedVersion, versions }) =>
    completion
      ? [
          <div key={id} className="mt-4 border-l-2 border-green pl-3">
            <p className="font-medium">
              {t("promises.onCase.completed", {
                day: format.dayOfMoment(completion.completedAt),
                from: versions.find(({ versionNo }) => versionNo === issuedVersion)?.classCode ?? "",
                to: completion.classCode,
              })}
            </p>
            <p className="whitespace-pre-wrap">{completion.text}</p>
          </div>,
        ]
      : [],
  );
}
