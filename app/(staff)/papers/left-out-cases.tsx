import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";
import type { LeftOut } from "@/lib/domain/papers/paper-batch";
import type { CasePaperKind } from "@/lib/domain/papers/paper-kinds";
import type { I18n } from "@/lib/i18n/create";

/** So many are named; the count tells of the rest. */
const NAMED = 50;

type LeftOutCasesProps = { i18n: I18n; kind: CasePaperKind; cases: readonly LeftOut[] };

/** The cases that a batch holds no paper of, each with the reason. */
export function LeftOutCases({ i18n: { t }, kind, cases }: LeftOutCasesProps) {
  if (cases.length === 0) return null;
  return (
    <Disclosure summary={t("batches.leftOut", { count: cases.length })}>
      <ul className="grid gap-1 text-small">
        {cases.slice(0, NAMED).map(({ handlingId, number, title, reason }) => (
          <li key={handlingId}>
            <TextLink href={`/cases/${handlingId}`}>{t("batches.leftOutCase", { number, title })}</TextLink>{" "}
            <span className="text-soft">
              {reason === "TEMPLATE" ? t("batches.template") : t(`batches.none.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
      {cases.length > NAMED ? (
        <p className="text-small text-soft">{t("batches.leftOutMore", { count: cases.length - NAMED })}</p>
      ) : null}
    </Disclosure>
  );
}
