import type { ComponentProps } from "react";
import { Contacts } from "@/components/case/case-records";
import { SuggestionText } from "@/components/case/suggestion-text";
import { Section } from "@/components/ui/section";
import type { I18n } from "@/lib/i18n/create";

type BackgroundCase = ComponentProps<typeof Contacts>["view"] & {
  readonly suggestion: { readonly text: string | null };
};

/** What a reply answers: the suggestion's text, and what the deputy said since. */
export function CaseBackground({ i18n, view }: { i18n: I18n; view: BackgroundCase }) {
  const { t } = i18n;
  const { text } = view.suggestion;
  return (
    <div className="my-6 grid gap-x-8 gap-y-6 border-y border-line py-4 md:grid-cols-2">
      <Section title={t("cases.page.text")}>
        {text ? <SuggestionText t={t} text={text} /> : <p className="text-soft">{t("cases.page.noText")}</p>}
      </Section>
      <div>
        <Section title={t("cases.page.contacts")}>
          <Contacts i18n={i18n} view={view} />
        </Section>
      </div>
    </div>
  );
}
