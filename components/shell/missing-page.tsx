import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Translate } from "@/lib/i18n/create";

/** What stands in place of a page that is not there. */
export function MissingPage({ t }: { t: Translate }) {
  return (
    <EmptyState
      title={t("errors.page.notFoundTitle")}
      action={<LinkButton href="/">{t("errors.page.home")}</LinkButton>}
    >
      {t("errors.page.notFoundText")}
    </EmptyState>
  );
}
