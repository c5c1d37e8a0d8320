import { Badge } from "@/components/ui/badge";
import type { PointOutcome } from "@/lib/domain/points";
import type { I18n } from "@/lib/i18n/create";

interface Answered {
  readonly pointId: string;
  readonly outcome: PointOutcome | null;
  readonly reason: string;
  readonly legalBasis: string;
  readonly point: { readonly position: number; readonly text: string };
}

const tones = { ADOPTED: "success", PARTLY_ADOPTED: "info", NOT_ADOPTED: "warning" } as const;

export interface PointAnswersProps {
  readonly i18n: I18n;
  readonly answers: readonly Answered[];
}

/** What a wording answers to each of the deputy's points, as an enclosure to the letter. Nothing without points. */
export function PointAnswers({ i18n: { t }, answers }: PointAnswersProps) {
  if (answers.length === 0) return null;
  const inOrder = [...answers].sort((a, b) => a.point.position - b.point.position);
  return (
    <section aria-label={t("cases.points.title")} className="mt-4">
      <h3 className="font-medium">{t("cases.points.title")}</h3>
      <ol className="mt-2 grid gap-3">
        {inOrder.map(({ pointId, outcome, reason, legalBasis, point }) => (
          <li key={pointId} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="font-medium">
                {t("cases.points.point", { no: point.position, text: point.text })}
              </span>
              <Badge tone={outcome ? tones[outcome] : "neutral"}>
                {outcome ? t(`domain.pointOutcome.${outcome}`) : t("cases.points.undecided")}
              </Badge>
            </p>
            {reason ? <p className="whitespace-pre-wrap">{reason}</p> : null}
            {legalBasis ? <p className="text-soft">{t("cases.points.basis", { text: legalBasis })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
