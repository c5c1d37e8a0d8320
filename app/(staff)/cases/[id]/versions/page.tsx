import { TextChanges } from "@/components/case/text-changes";
import { ChangedFacts } from "@/components/case/version-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { isChanged } from "@/lib/domain/text-diff";
import type { I18n } from "@/lib/i18n/create";
import { compareVersions } from "@/lib/queries/case/compare-versions";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type Compared = Awaited<ReturnType<typeof compareVersions>>;
type VersionsPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
};

/** Two wordings of a case's paper side by side in one reading: which words went and which came. */
export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const [{ id }, asked, i18n] = await Promise.all([params, searchParams, getI18n()]);
  const choice = { from: only(asked.from), to: only(asked.to) };
  const page = await load((context) => compareVersions(context, id, choice));
  const { t } = i18n;
  const { compared } = page;
  return (
    <>
      <PageHeader
        title={t("cases.versions.title")}
        meaning={page.suggestion.title}
        back={{ href: `/cases/${id}`, label: t("cases.page.number", page.suggestion) }}
      />
      {compared ? (
        <>
          <Choice i18n={i18n} page={page} compared={compared} id={id} />
          <p className="my-3 text-soft">
            {t("cases.versions.shown", {
              from: nameOf(i18n, page, compared.from.key),
              to: nameOf(i18n, page, compared.to.key),
            })}
          </p>
          <ChangedFacts i18n={i18n} from={compared.from} to={compared.to} />
          <Section title={t("cases.versions.text")} meaning={t("cases.versions.legend")}>
            {isChanged(compared.text) ? null : <p className="text-soft">{t("cases.versions.same")}</p>}
            <TextChanges t={t} diff={compared.text} />
          </Section>
        </>
      ) : (
        <EmptyState title={t("cases.versions.empty")}>{t("cases.versions.emptyHint")}</EmptyState>
      )}
    </>
  );
}

type ChoiceProps = { i18n: I18n; page: Compared; compared: NonNullable<Compared["compared"]>; id: string };

function Choice({ i18n, page, compared, id }: ChoiceProps) {
  const { t } = i18n;
  const options = page.versions.map(({ key }) => ({ value: key, label: nameOf(i18n, page, key) }));
  return (
    <FilterBar
      label={t("cases.versions.choose")}
      apply={t("cases.versions.compare")}
      clear={{ href: `/cases/${id}/versions`, label: t("cases.versions.latest") }}
    >
      {(["from", "to"] as const).map((name) => (
        <label key={name} htmlFor={`version-${name}`} className="grid gap-1 text-small text-soft">
          {t(`cases.versions.${name}`)}
          <Select id={`version-${name}`} name={name} options={options} defaultValue={compared[name].key} />
        </label>
      ))}
    </FilterBar>
  );
}

function nameOf({ t, format }: I18n, { versions }: Compared, key: string): string {
  const version = versions.find((each) => each.key === key);
  if (!version) return "";
  const { roundNo, versionNo, savedBy, savedAt, issued } = version;
  const name = t("cases.versions.name", {
    round: roundNo,
    no: versionNo,
    name: savedBy,
    when: format.moment(savedAt),
  });
  return issued ? t("cases.versions.issued", { name }) : name;
}

function only(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
