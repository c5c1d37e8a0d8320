import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { sessionLevels } from "@/lib/domain/session-level";
import { settingCatalogue } from "@/lib/domain/setting-catalogue";
import { groupOfSetting, settingGroups } from "@/lib/domain/setting-groups";
import type { I18n } from "@/lib/i18n/create";
import { settingScopeWords, settingValueWords } from "@/lib/i18n/setting-words";
import { listSettings, type SettingList } from "@/lib/queries/setting/list-settings";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { type SettingFilter, settingFilterSchema } from "@/lib/schemas/setting/setting-filter";

type SettingsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Every setting with the value in force, where it comes from, since when and by whom. */
export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const filter = settingFilterSchema.parse(await searchParams);
  const [i18n, list] = await Promise.all([getI18n(), load((context) => listSettings(context, filter))]);
  const { t } = i18n;
  const { unit } = list;
  return (
    <>
      <PageHeader
        title={t("settings.title")}
        meaning={unit === null ? t("settings.meaningAll") : t("settings.meaningUnit", { unit })}
        action={
          <>
            {list.mayManageTemplates ? (
              <LinkButton href="/settings/templates" variant="secondary">
                {t("templates.link")}
              </LinkButton>
            ) : null}
            <LinkButton href="/settings/calendar" variant="secondary">
              {t("calendar.link")}
            </LinkButton>
          </>
        }
      />
      <ScopeFilter i18n={i18n} filter={filter} years={list.years} />
      {settingGroups.map((group) => (
        <Section key={group} title={t(`settings.group.${group}`)}>
          <Table
            caption={t(`settings.group.${group}`)}
            columns={columns(i18n)}
            rows={list.settings.filter(({ key }) => groupOfSetting[key] === group)}
            rowKey={({ key }) => key}
          />
        </Section>
      ))}
    </>
  );
}

type FilterProps = { i18n: I18n; filter: SettingFilter; years: readonly number[] };

function ScopeFilter({ i18n: { t }, filter, years }: FilterProps) {
  const { year, source, level } = filter;
  const narrowed = year !== null || source !== null || level !== null;
  return (
    <FilterBar
      label={t("settings.filter")}
      apply={t("settings.show")}
      clear={narrowed ? { href: "/settings", label: t("settings.clear") } : undefined}
    >
      <FilterSelect
        name="year"
        label={t("settings.year")}
        all={t("settings.anyYear")}
        value={String(year ?? "")}
        options={years.map((each) => ({ value: String(each), label: t("settings.yearOf", { year: each }) }))}
      />
      <FilterSelect
        name="source"
        label={t("settings.source")}
        all={t("settings.anySource")}
        value={source ?? ""}
        options={(["NPC", "CPPCC"] as const).map((value) => ({ value, label: t(`domain.source.${value}`) }))}
      />
      <FilterSelect
        name="level"
        label={t("settings.level")}
        all={t("settings.anyLevel")}
        value={level ?? ""}
        options={sessionLevels.map((value) => ({ value, label: t(`domain.level.${value}`) }))}
      />
    </FilterBar>
  );
}

type Row = SettingList["settings"][number];

function columns(i18n: I18n): Column<Row>[] {
  const { t, format } = i18n;
  return [
    {
      key: "name",
      head: t("settings.col.name"),
      phone: "title",
      width: "28%",
      cell: ({ key }) => <TextLink href={`/settings/${key}`}>{t(`settings.name.${key}`)}</TextLink>,
    },
    {
      key: "value",
      head: t("settings.col.value"),
      width: "32%",
      cell: ({ key, value, from }) => (
        <>
          <span className="font-medium">{settingValueWords(i18n, key, value)}</span>
          {from ? (
            <span className="block text-small text-soft">
              {t("settings.default", {
                value: settingValueWords(i18n, key, settingCatalogue[key].default),
              })}
            </span>
          ) : null}
        </>
      ),
    },
    { key: "from", head: t("settings.col.from"), width: "16%", cell: ({ from }) => originWords(i18n, from) },
    {
      key: "since",
      head: t("settings.col.since"),
      nowrap: true,
      phone: "hidden",
      cell: ({ from }) => (from ? format.dayOfMoment(from.setAt) : ""),
    },
    {
      key: "by",
      head: t("settings.col.by"),
      nowrap: true,
      phone: "hidden",
      cell: ({ from }) => from?.setBy ?? "",
    },
  ];
}

function originWords(i18n: I18n, from: Row["from"]): string {
  const { t } = i18n;
  if (from === null) return t("settings.from.default");
  const whose = from.unit === null ? t("settings.from.all") : t("settings.from.ofUnit", { unit: from.unit });
  return [whose, settingScopeWords(i18n, from)].filter(Boolean).join(" · ");
}
