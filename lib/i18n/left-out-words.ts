import { type Figure, leftOutReasons } from "@/lib/domain/rates/figure";
import type { I18n } from "@/lib/i18n/create";

/** Who is left out of a rate and why, a sentence a reason; empty when nobody is. */
export function leftOutWords({ t }: I18n, figure: Figure): string[] {
  return leftOutReasons.flatMap((reason) => {
    const count = figure.leftOut.filter((each) => each.reason === reason).length;
    return count > 0 ? [t(`dashboard.leftOut.${reason}`, { count })] : [];
  });
}
