import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CaseAct, HandlingState } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface Related {
  readonly handlingId: string | null;
  readonly number: string;
  readonly title: string;
  readonly state: HandlingState;
}

interface Link {
  readonly linkId: string;
  readonly remark: string;
  readonly reference: string;
  readonly related: (Related & { readonly session: string }) | null;
}

interface RelationsCase {
  readonly id: string;
  readonly acts: readonly CaseAct[];
  readonly merged: {
    readonly leads: boolean;
    readonly joinedAt: Date;
    readonly reason: string;
    readonly others: readonly (Related & { readonly leads: boolean })[];
  } | null;
  readonly earlier: readonly Link[];
  readonly later: readonly Link[];
}

type PartProps = { i18n: I18n; view: RelationsCase };

/** Which other cases this one is handled together with, takes up again, or is taken up by. */
export function CaseRelations({ i18n, view }: PartProps) {
  return (
    <>
      <Merged i18n={i18n} view={view} />
      <Links i18n={i18n} view={view} which="earlier" />
      <Links i18n={i18n} view={view} which="later" />
    </>
  );
}

function Merged({ i18n, view: { merged } }: PartProps) {
  const { t, format } = i18n;
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
            <CaseLink i18n={i18n} related={other} words={t("cases.merging.choice", other)} />
            {other.leads ? <Badge>{t("cases.merging.leading")}</Badge> : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-soft">{merged.reason}</p>
    </Section>
  );
}

function Links({ i18n, view, which }: PartProps & { which: "earlier" | "later" }) {
  const { t } = i18n;
  const links = view[which];
  if (links.length === 0) return null;
  const mayEnd = which === "earlier" && view.acts.includes("unlink-earlier");
  return (
    <Section title={t(`cases.earlier.${which}`)}>
      <ul className="grid gap-2">
        {links.map(({ linkId, related, reference, remark }) => (
          <li key={linkId} className="border-l-2 border-line pl-3">
            {related ? (
              <CaseLink i18n={i18n} related={related} words={t("cases.earlier.choice", related)} />
            ) : (
              <span>{reference} </span>
            )}
            {mayEnd ? (
              <TextLink
                href={`/cases/${view.id}/unlink-earlier?link=${linkId}`}
                className="text-small print:hidden"
              >
                {t("cases.act.unlink-earlier")}
              </TextLink>
            ) : null}
            {remark ? <p className="text-small text-soft">{remark}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The case in words, a link where the reader may open it, and where it stands. */
function CaseLink({ i18n: { t }, related, words }: { i18n: I18n; related: Related; words: string }) {
  const { handlingId, state } = related;
  return (
    <>
      {handlingId ? <TextLink href={`/cases/${handlingId}`}>{words}</TextLink> : words}{" "}
      <span className="text-small text-soft">{t(`domain.state.${state}`)}</span>{" "}
    </>
  );
}
