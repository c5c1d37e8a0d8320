import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import type { Tone } from "@/components/ui/tone";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LookBackReason, LookBackVerdict } from "@/lib/domain/look-backs";
import type { I18n } from "@/lib/i18n/create";

interface LookBack {
  readonly id: string;
  readonly roundNo: number;
  readonly reason: LookBackReason;
  readonly plannedOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly findings: string | null;
  readonly verdict: LookBackVerdict | null;
  readonly classCode: string | null;
  readonly correctiveAction: string | null;
  readonly openedRoundNo: number | null;
}

interface LookedBackCase {
  readonly lookBacks: readonly LookBack[];
  readonly replies: readonly {
    readonly roundNo: number;
    readonly issuedVersion: number | null;
    readonly versions: readonly { readonly versionNo: number; readonly classCode: string | null }[];
  }[];
}

const tones: Readonly<Record<LookBackVerdict, Tone>> = {
  DONE: "success",
  ON_SCHEDULE: "info",
  NOT_DONE: "danger",
};

/** 回头看 of a case: planned and done, what was found, and the second class beside the first. */
export function CaseLookBacks({ i18n, view }: { i18n: I18n; view: LookedBackCase }) {
  if (view.lookBacks.length === 0) return null;
  return (
    <Section title={i18n.t("promises.onCase.lookBacks")}>
      <ul className="grid gap-3">
        {view.lookBacks.map((lookBack) => (
          <li key={lookBack.id} className="border-l-2 border-line pl-3">
            <OneLookBack i18n={i18n} lookBack={lookBack} first={classOf(view, lookBack.roundNo)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type OneLookBackProps = { i18n: I18n; lookBack: LookBack; first: string };

function OneLookBack({ i18n: { t, format }, lookBack, first }: OneLookBackProps) {
  const { reason, plannedOn, doneOn, verdict, classCode, findings, correctiveAction, openedRoundNo } =
    lookBack;
  const planned = t("promises.onCase.planned", {
    reason: t(`domain.lookBackReason.${reason}`),
    day: format.date(plannedOn),
  });
  if (!doneOn || !verdict) return <p>{planned}</p>;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 font-medium">
        {t("promises.onCase.done", {
          day: format.date(doneOn),
          verdict: t(`domain.lookBackVerdict.${verdict}`),
        })}
        <Badge tone={tones[verdict]}>
          {t("promises.onCase.classes", { first, second: classCode ?? "" })}
        </Badge>
      </p>
      <p className="whitespace-pre-wrap">{findings}</p>
      {correctiveAction ? <p>{t("promises.onCase.corrective", { text: correctiveAction })}</p> : null}
      {openedRoundNo ? <p>{t("promises.onCase.reopened", { no: openedRoundNo })}</p> : null}
      <p className="text-small text-soft">{planned}</p>
    </>
  );
}

function classOf({ replies }: LookedBackCase, roundNo: number): string {
  const reply = replies.find((each) => each.roundNo === roundNo);
  return reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion)?.classCode ?? "—";
}
