import { dashboardAddress, type ShownScope } from "@/components/rates/addresses";
import { TextLink } from "@/components/ui/text-link";
import { type ComparedRate, comparedRates } from "@/lib/domain/rates/ranking";
import type { I18n } from "@/lib/i18n/create";

type OrderLinksProps = { i18n: I18n; scope: ShownScope; by: ComparedRate | null; minimum: number };

/** By what sections and units stand in order, and how few cases are not compared. */
export function OrderLinks({ i18n: { t }, scope, by, minimum }: OrderLinksProps) {
  return (
    <p className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-soft print:hidden">
      <span>{t("dashboard.order.by")}</span>
      <Choice href={dashboardAddress(scope)} current={by === null}>
        {t("dashboard.order.cases")}
      </Choice>
      {comparedRates.map((rate) => (
        <Choice key={rate} href={dashboardAddress(scope, rate)} current={by === rate}>
          {t(`dashboard.rate.${rate}`)}
        </Choice>
      ))}
      {by ? <span>{t("dashboard.order.minimum", { minimum })}</span> : null}
    </p>
  );
}

function Choice({ href, current, children }: { href: string; current: boolean; children: string }) {
  if (current)
    return (
      <span aria-current="true" className="font-semibold text-ink">
        {children}
      </span>
    );
  return <TextLink href={href}>{children}</TextLink>;
}
