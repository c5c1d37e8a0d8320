import { cookies } from "next/headers";
import { cache } from "react";
import { createI18n, type I18n } from "@/lib/i18n/create";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";

const LOCALE_COOKIE = "locale";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Words and formats in the language this browser chose; Chinese when it chose none. */
export const getI18n = cache(async (): Promise<I18n> => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return createI18n(isLocale(chosen) ? chosen : DEFAULT_LOCALE);
});

/** Remembers the language for this browser; only inside an action. */
export async function rememberLocale(locale: Locale): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    httpOnly: true,
  });
}
