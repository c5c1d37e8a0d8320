import { switchLanguage } from "@/app/account/actions";
import { PublicShell } from "@/components/shell/public-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { getI18n } from "@/lib/request/i18n";

export default async function NotFound() {
  const i18n = await getI18n();
  const { t } = i18n;
  return (
    <PublicShell i18n={i18n} switchLanguage={switchLanguage}>
      <EmptyState
        title={t("errors.page.notFoundTitle")}
        action={<LinkButton href="/">{t("errors.page.home")}</LinkButton>}
      >
        {t("errors.page.notFoundText")}
      </EmptyState>
    </PublicShell>
  );
}
