import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Rates } from "@/lib/domain/rates";
import type { I18n } from "@/lib/i18n/create";

/** The figures that the page's own are set beside. */
export interface Beside {
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly rates: Rates;
  /** The same day of the year before, which has a name of its own. */
  readonly isLastYear: boolean;
}

/** 上年同期, or the year and day in full. */
export function besideName({ t, format }: I18n, { year, asOf, isLastYear }: Beside): string {
  if (isLastYear) return t("dashboard.compare.lastYear");
  return t("dashboard.compare.other", { year: String(year), date: format.date(asOf) });
}
