import { Light } from "@/components/ui/light";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { daysBetween } from "@/lib/domain/calendar-date";
import type { Light as LightName } from "@/lib/domain/lights";
import type { I18n, Translate } from "@/lib/i18n/create";

type DueLightProps = {
  i18n: I18n;
  light: LightName;
  dueOn: CalendarDate | null;
  today: CalendarDate;
  compact?: boolean;
};

/** How a due date stands: colour, shape, and the days in words. */
export function DueLight({ i18n, light, dueOn, today, compact = false }: DueLightProps) {
  const { t } = i18n;
  const name = lightNames[light];
  const detail = light === "NONE" ? undefined : dueWords(t, dueOn, today);
  return (
    <Light light={name} word={t(`common.light.${name}`)} compact={compact} {...(detail ? { detail } : {})} />
  );
}

/** The days to the due date in words. */
export function dueWords(t: Translate, dueOn: CalendarDate | null, today: CalendarDate): string {
  if (dueOn === null) return t("cases.noDue");
  const days = daysBetween(today, dueOn);
  if (days === 0) return t("cases.dueToday");
  return days > 0 ? t("cases.daysLeft", { days }) : t("cases.overdue", { days: -days });
}

const lightNames = { GREEN: "green", YELLOW: "yellow", ORANGE: "orange", RED: "red", NONE: "grey" } as const;
