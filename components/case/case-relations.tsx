import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface Related {
  readonly handlingId: string | null;
  readonly number: string;
  readonly title: string;
  readonly state: HandlingState;
}

interface RelationsCase {
  readonly merged: {
    readonly leads: boolean;
    readonly joinedAt: Date;
    readonly reason: string;
    readonly others: readonly (Related & { readonly leads: boolean })[];
  } | null;
}

/** Which other cases this one is handled together with. */
export function CaseRelations({ i18n, view }: { i18n: I18n; view: RelationsCase }) {
  const { t, format } = i18n;
  const { merged } = view;
  if (!merged) return null;
  return (
    <Section title={t("cases.merging.title")}>
      <p className="mb-2 flex flex-wrap items-baseline gap-2">
        <span>{t("cases.merging.since", { day: format.dayOfMoment(merged.joinedAt) })}</span>
        {merged.leads ? <Badge>{t("cases.merging.leads")}</Badge> : null}
      </p>
      <ul className="grid gap-2">
        {merged.others.map((other) => (
          <li key={other.number} className="border-l-2 border-line pl-3">
            <CaseLink i18n={i18n} related={other} />
            {other.leads ? <Badge>{t("cases.merging.leading")}</Badge> : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-soft">{merged.reason}</p>
    </Section>
  );
}

/** Number, title and where it stands; a link where the reader may open it. */
function CaseLink({ i18n: { t }, related }: { i18n: I18n; related: Related }) {
  const { handlingId, number, title, state } = related;
  const words = t("cases.merging.choice", { number, title });
  return (
    <>
      {handlingId ? <TextLink href={`/cases/${handlingId}`}>{words}</TextLink> : words}{" "}
      <span className="text-small text-soft">{t(`domain.state.${state}`)}</span>{" "}
    </>
  );
}
