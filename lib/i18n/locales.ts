export const LOCALES = ["zh", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** The office works in Chinese; English is a choice each person makes. */
export const DEFAULT_LOCALE: Locale = "zh";

/** The value of the `lang` attribute for a locale (BCP 47). */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: "zh-CN", en: "en-GB" };

/** Whether a value from outside (a cookie, a form) names a locale we have. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
