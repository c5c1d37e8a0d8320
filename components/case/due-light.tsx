import { Light } from "@/components/ui/light";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { daysBetween } from "@/lib/domain/calendar-date";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { Light as LightName } from "@/lib/domain/lights";
import type { I18n, Translate } from "@/lib/i18n/create";

type DueLightProps = {
  i18n: I18n;
  light: LightName;
  dueOn: CalendarDate | null;
  today: CalendarDate;
  /** The state of the case: without a light it tells why there is none. */
  state?: HandlingState;
  compact?: boolean;
};

/** How a due date stands: colour, shape, and the days in words. */
export function DueLight({ i18n, light, dueOn, today, state, compact = false }: DueLightProps) {
  const { t } = i18n;
  const ended = state === "RETURNED" || state === "WITHDRAWN";
  if (light === "NONE" || ended)
    return <Light light="grey" word={wordWithoutLight(t, state)} compact={compact} />;
  const name = lightNames[light];
  const detail = dueWords(t, dueOn, today);
  return <Light light={name} word={t(`common.light.${name}`)} compact={compact} detail={detail} />;
}

/** A case without a date must not look like one that is finished, nor one that left the unit like one that runs. */
function wordWithoutLight(t: Translate, state: HandlingState | undefined): string {
  switch (state) {
    case "REPLIED":
    case "OPINION_SENT":
    case "CONCLUDED":
      return t("cases.answered");
    case "RETURNED":
    case "WITHDRAWN":
      return t(`domain.state.${state}`);
    case undefined:
    case "OUTSIDE":
    case "FOR_REFERENCE":
      return t("common.light.grey");
    default:
      return t("cases.noDue");
  }
}

/** The days to the due date in words. */
export function dueWords(t: Translate, dueOn: CalendarDate | null, today: CalendarDate): string {
  if (dueOn === null) return t("cases.noDue");
  const days = daysBetween(today, dueOn);
  if (days === 0) return t("cases.dueToday");
  return days > 0 ? t("cases.daysLeft", { days }) : t("cases.overdue", { days: -days });
}

const lightNames = { GREEN: "green", YELLOW: "yellow", ORANGE: "orange", RED: "red" } as const;
