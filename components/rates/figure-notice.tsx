import { dashboardAddress, type ShownScope } from "@/components/rates/addresses";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FigureName, FigurePart } from "@/lib/domain/rates/figure-cases";
import type { I18n } from "@/lib/i18n/create";
import { figureName } from "@/lib/i18n/figure-words";

type FigureNoticeProps = {
  i18n: I18n;
  scope: ShownScope;
  figure: FigureName;
  part?: FigurePart | undefined;
};

/** Above a list that shows the cases of a figure: which figure, of which day, and the way back to it. */
export function FigureNotice({ i18n, scope, figure, part }: FigureNoticeProps) {
  const { t, format } = i18n;
  const name = figureName(t, figure);
  const words = part ? t("cases.figurePart", { rate: name, part: t(`dashboard.parts.${part}`) }) : name;
  return (
    <div className="mb-4">
      <Notice tone="info">
        {t("cases.figureShown", {
          figure: words,
          year: String(scope.year),
          date: format.date(scope.asOf),
        })}{" "}
        <TextLink href={dashboardAddress(scope)}>{t("cases.toDashboard")}</TextLink>
      </Notice>
    </div>
  );
}
