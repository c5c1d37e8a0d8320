import { switchLanguage } from "@/app/account/actions";
import { MissingPage } from "@/components/shell/missing-page";
import { PublicShell } from "@/components/shell/public-shell";
import { getI18n } from "@/lib/request/i18n";

/** An address that no page has. */
export default async function NotFound() {
  const i18n = await getI18n();
  return (
    <PublicShell i18n={i18n} switchLanguage={switchLanguage}>
      <MissingPage t={i18n.t} />
    </PublicShell>
  );
}
