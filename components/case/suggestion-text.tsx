import { Disclosure } from "@/components/ui/disclosure";
import type { Translate } from "@/lib/i18n/create";

const SHORT = 600;

/** The suggestion's own words; a long text shows its beginning and opens on demand. */
export function SuggestionText({ t, text }: { t: Translate; text: string }) {
  if (text.length < SHORT) return <p className="whitespace-pre-wrap">{text}</p>;
  return (
    <>
      <p className="whitespace-pre-wrap text-soft">{`${text.slice(0, SHORT / 4)}……`}</p>
      <Disclosure summary={t("cases.page.readAll")}>
        <p className="whitespace-pre-wrap">{text}</p>
      </Disclosure>
    </>
  );
}
