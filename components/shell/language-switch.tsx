import { Languages } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import type { I18n } from "@/lib/i18n/create";

export type FormAction = string | ((form: FormData) => void | Promise<void>);

/** One press changes the language: the form posts `locale`, the one that is not shown now. */
export function LanguageSwitch({ i18n, action }: { i18n: I18n; action: FormAction }) {
  const other = i18n.locale === "zh" ? "en" : "zh";
  return (
    <form action={action} method={typeof action === "string" ? "post" : undefined}>
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other === "zh" ? "zh-CN" : "en"}
        className={buttonClass("quiet", "small")}
      >
        <Languages aria-hidden="true" className="size-4" />
        <span className="max-md:sr-only">{i18n.t("shell.switchLanguage")}</span>
      </button>
    </form>
  );
}
