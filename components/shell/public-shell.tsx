import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { type FormAction, LanguageSwitch } from "@/components/shell/language-switch";
import { CONTENT_ID, SkipLink } from "@/components/shell/skip-link";
import type { I18n } from "@/lib/i18n/create";

type PublicShellProps = { i18n: I18n; switchLanguage: FormAction; children: ReactNode };

/** The frame before sign-in: the name, the language, one narrow column. */
export function PublicShell({ i18n, switchLanguage, children }: PublicShellProps) {
  const { t } = i18n;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t("shell.skip")} />
      <header className="flex items-center justify-between gap-4 border-b border-line bg-sheet px-4 py-2 md:px-8 print:hidden">
        <div className="flex items-center gap-4">
          <Brand href="/" name={t("common.product")} />
          <span className="text-soft max-md:hidden">{t("common.productLine")}</span>
        </div>
        <LanguageSwitch i18n={i18n} action={switchLanguage} />
      </header>
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className="mx-auto w-full max-w-3xl px-4 py-10 outline-none md:py-16"
      >
        {children}
      </main>
    </div>
  );
}
