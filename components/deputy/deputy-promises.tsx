import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReplyClassMeaning } from "@/lib/domain/reply-classes";
import type { I18n } from "@/lib/i18n/create";

interface PromisedHandling {
  readonly promises: readonly {
    readonly id: string;
    readonly measure: string;
    readonly section: string;
    readonly dueOn: CalendarDate;
    readonly standing: "OPEN" | "KEPT" | "FAILED";
    readonly happenedOn: CalendarDate | null;
    readonly explanation: { readonly text: string; readonly sentAt: Date } | null;
  }[];
  readonly replies: readonly {
    readonly id: string;
    readonly version: { readonly classCode: string | null };
    readonly completion: {
      readonly classCode: string;
      readonly meaning: ReplyClassMeaning | null;
      readonly text: string;
      readonly completedAt: Date;
    } | null;
  }[];
}

type DeputyPromisesProps = { i18n: I18n; handling: PromisedHandling };

/** What the reply promised and what came of it, as the deputy reads it. */
export function DeputyPromises({ i18n, handling }: DeputyPromisesProps) {
  const { t } = i18n;
  if (handling.promises.length === 0) return null;
  return (
    <Section title={t("deputy.promises")} meaning={t("deputy.promisesMeaning")}>
      <ul className="grid gap-4">
        {handling.promises.map((promise) => (
          <OnePromise key={promise.id} i18n={i18n} promise={promise} />
        ))}
      </ul>
      <Completions i18n={i18n} handling={handling} />
    </Section>
  );
}

const tones = { OPEN: "info", KEPT: "success", FAILED: "danger" } as const;

type OnePromiseProps = { i18n: I18n; promise: PromisedHandling["promises"][number] };

function OnePromise({ i18n: { t, format }, promise }: OnePromiseProps) {
  const { measure, section, dueOn, standing, happenedOn, explanation } = promise;
  return (
    <li className="border-l-2 border-line pl-3">
      <p className="font-medium">{measure}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-soft">
        <span>{t("deputy.promise.due", { section, day: format.date(dueOn) })}</span>
        <Badge tone={tones[standing]}>{t(`domain.commitmentStanding.${standing}`)}</Badge>
        {happenedOn ? (
          <span>
            {t(standing === "KEPT" ? "deputy.promise.kept" : "deputy.promise.failed", {
              day: format.date(happenedOn),
            })}
          </span>
        ) : null}
      </p>
      {explanation ? (
        <>
          <p className="mt-1">
            {t("deputy.promise.explanation", { day: format.dayOfMoment(explanation.sentAt) })}
          </p>
          <p className="whitespace-pre-wrap">{explanation.text}</p>
        </>
      ) : null}
    </li>
  );
}

function Completions({ i18n: { t, format }, handling }: DeputyPromisesProps) {
  return handling.replies.flatMap(({ id, version, completion }) =>
    completion
      ? [
          <div key={id} className="mt-4 border-l-2 border-green pl-3">
            <p className="font-medium">
              {t("deputy.promise.completed", {
                day: format.dayOfMoment(completion.completedAt),
                from: version.classCode ?? "",
                to: completion.classCode,
                meaning: completion.meaning ? t(completion.meaning) : "",
              })}
            </p>
            <p className="whitespace-pre-wrap">{completion.text}</p>
          </div>,
        ]
      : [],
  );
}
