import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { QueueList } from "@/components/ui/queue-list";
import { Section } from "@/components/ui/section";
import { publicState } from "@/lib/domain/stages";
import { createI18n, type I18n } from "@/lib/i18n/create";
import { listOwnSuggestions } from "@/lib/queries/deputy/list-own-suggestions";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type Own = Awaited<ReturnType<typeof listOwnSuggestions>>[number];

/** A deputy's suggestions through the years, those that await a rating first. */
export default async function MySuggestionsPage() {
  const [base, own] = await Promise.all([getI18n(), load(listOwnSuggestions)]);
  const proposals = own.length > 0 && own.every(({ session }) => session.source === "CPPCC");
  const i18n = proposals ? createI18n(base.locale, "CPPCC") : base;
  const { t } = i18n;
  const sessions = [...new Set(own.map(({ session }) => session.name))];
  return (
    <>
      <PageHeader title={t("deputy.title")} meaning={t("deputy.meaning")} />
      {own.length === 0 ? <EmptyState title={t("deputy.empty")}>{t("deputy.emptyHint")}</EmptyState> : null}
      {sessions.map((name) => (
        <Section key={name} title={name} meaning={summaryOf(i18n, own, name)}>
          <QueueList
            label={name}
            items={own
              .filter(({ session }) => session.name === name)
              .sort((a, b) => Number(b.awaitsRating) - Number(a.awaitsRating))
              .map((suggestion) => itemOf(i18n, suggestion))}
          />
        </Section>
      ))}
    </>
  );
}

/** What became of a session's suggestions, in a line. */
function summaryOf({ t, format }: I18n, own: readonly Own[], name: string): string {
  const all = own.filter(({ session }) => session.name === name);
  const answered = all.filter(({ answered: is }) => is).length;
  const toRate = all.filter(({ awaitsRating }) => awaitsRating).length;
  return format.list([
    t("deputy.year.all", { count: all.length }),
    t("deputy.year.answered", { count: answered }),
    ...(all.length > answered ? [t("deputy.year.open", { count: all.length - answered })] : []),
    ...(toRate > 0 ? [t("deputy.year.toRate", { count: toRate })] : []),
  ]);
}

function itemOf({ t }: I18n, own: Own) {
  const standing = own.handlings.map(({ unit, state }) =>
    state === "OUTSIDE"
      ? t("deputy.outside", { unit: unit.name })
      : t("deputy.standing", { unit: unit.name, state: t(`domain.state.${publicState(state)}`) }),
  );
  return {
    id: own.id,
    sentence: t("home.item.base", own),
    light: (
      <Badge tone={own.awaitsRating ? "warning" : "neutral"}>
        {t(own.leads ? "deputy.lead" : "deputy.coSigner")}
      </Badge>
    ),
    meta: standing.length > 0 ? standing.join(" · ") : t("deputy.notYet"),
    act: { href: `/my/${own.id}`, label: t(own.awaitsRating ? "deputy.rate" : "deputy.read") },
  };
}
