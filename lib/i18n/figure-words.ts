import type { FigureName } from "@/lib/domain/rates/figure-cases";
import type { I18n, Translate } from "@/lib/i18n/create";

/** What a figure is called: a count or a rate. */
export function figureName(t: Translate, name: FigureName): string {
  if (name === "total" || name === "lead" || name === "coHandled") return t(`dashboard.count.${name}`);
  return t(`dashboard.rate.${name}`);
}

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  readonly rate: number | null;
}

/** 3/4 · 75%; a dash where there is nothing to divide by. */
export function fractionWords({ format }: I18n, { numerator, denominator, rate }: Fraction): string {
  return denominator === 0 ? format.percent(null) : `${numerator}/${denominator} · ${format.percent(rate)}`;
}
