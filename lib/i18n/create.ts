import { createTranslator } from "use-intl/core";
import { en } from "@/lib/i18n/en/index";
import { createFormat } from "@/lib/i18n/format";
import { LANGUAGE_TAGS, type Locale } from "@/lib/i18n/locales";
import { inWordsOf, type Wording } from "@/lib/i18n/proposal-words";
import type { Arguments, Path, Shape, TextAt } from "@/lib/i18n/shape";
import { zh } from "@/lib/i18n/zh/index";

export type TextKey = Path<typeof zh>;
export type I18n = ReturnType<typeof build>;
/** `t("namespace.key", { argument })`: keys and arguments are checked against the dictionaries. */
export type Translate = I18n["t"];

const dictionaries: Record<Locale, Shape<typeof zh>> = { zh, en };
const built = new Map<string, I18n>();

/**
 * Words and formats of one locale, in the words of suggestions or of proposals. Stateless and the same object at each
 * call: safe to share between requests.
 */
export function createI18n(locale: Locale, wording: Wording = "NPC"): I18n {
  const key = `${locale} ${wording}`;
  const known = built.get(key);
  if (known) return known;
  const i18n = build(locale, wording);
  built.set(key, i18n);
  return i18n;
}

function build(locale: Locale, wording: Wording) {
  const lang = LANGUAGE_TAGS[locale];
  // Typed as the library's own loose options, so that its types don't recompute what `t` below already states.
  const options: Parameters<typeof createTranslator>[0] = {
    locale: lang,
    messages: inWordsOf(dictionaries[locale], locale, wording),
    timeZone: "Asia/Shanghai",
  };
  const translate: (key: string, values?: Record<string, string | number>) => string =
    createTranslator(options);
  function t<Key extends TextKey>(
    key: Key,
    ...[values]: Arguments<TextAt<typeof zh, Key>, TextAt<typeof en, Key>>
  ): string {
    return translate(key, values);
  }
  return { locale, lang, t, format: createFormat(locale) };
}
