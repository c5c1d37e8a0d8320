"use client";

import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { createI18n } from "@/lib/i18n/create";
import { isLocale } from "@/lib/i18n/locales";

type BrokenPageProps = { digest: string | undefined; retry: () => void; lang: string };

/** What is shown when a page could not be made: no text of the error, only the number it is logged under. */
export function BrokenPage({ digest, retry, lang }: BrokenPageProps) {
  const locale = lang.slice(0, 2);
  const { t } = createI18n(isLocale(locale) ? locale : "zh");
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <EmptyState
        title={t("errors.page.brokenTitle")}
        action={<Button onClick={retry}>{t("common.act.retry")}</Button>}
      >
        {t("errors.page.brokenText")}
        {digest ? <span className="block">{t("errors.page.number", { number: digest })}</span> : null}
      </EmptyState>
    </main>
  );
}
