import { ChangeForm } from "@/app/(staff)/settings/[key]/change-form";
import { RowTable } from "@/app/(staff)/settings/[key]/row-table";
import { Facts } from "@/components/ui/facts";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { I18n } from "@/lib/i18n/create";
import { settingValueWords } from "@/lib/i18n/setting-words";
import { readSetting, type SettingView } from "@/lib/queries/setting/read-setting";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** One setting: what it does, what holds, the form that changes it, and everything that was ever set. */
export default async function SettingPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params;
  const [i18n, view] = await Promise.all([getI18n(), load((context) => readSetting(context, key))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t(`settings.name.${view.key}`)}
        meaning={t(`settings.effect.${view.key}`)}
        back={{ href: "/settings", label: t("settings.page.back") }}
      />
      <Facts
        items={[
          {
            term: t("settings.page.current"),
            value: (
              <>
                <strong className="font-semibold">{settingValueWords(i18n, view.key, view.value)}</strong>
                {view.narrow ? (
                  <span className="block text-small text-soft">{t("settings.page.currentMeaning")}</span>
                ) : null}
              </>
            ),
          },
          {
            term: t("settings.from.default"),
            value: (
              <>
                {settingValueWords(i18n, view.key, view.definition.default)}
                <span lang="zh-CN" className="block text-small text-soft">
                  {view.definition.rule}
                </span>
              </>
            ),
          },
        ]}
      />
      <Section title={t("settings.page.standing")} meaning={t("settings.page.standingMeaning")}>
        {view.standing.length === 0 ? (
          <p className="text-soft">{t("settings.page.none")}</p>
        ) : (
          <RowTable
            i18n={i18n}
            view={view}
            rows={view.standing}
            caption={t("settings.page.standing")}
            takesBack
          />
        )}
      </Section>
      <Change i18n={i18n} view={view} />
      {view.history.length > 0 ? (
        <Section title={t("settings.page.history")}>
          <RowTable i18n={i18n} view={view} rows={view.history} caption={t("settings.page.history")} />
        </Section>
      ) : null}
    </>
  );
}

function Change({ i18n, view }: { i18n: I18n; view: SettingView }) {
  const { t } = i18n;
  if (!view.mayChange) {
    const why = view.owner === "BOTH" ? "readOnly" : view.owner === "UNIT" ? "onlyUnit" : "onlyAll";
    return <p className="mt-6 text-soft print:hidden">{t(`settings.page.${why}`)}</p>;
  }
  const meaning = t(view.ofUnit ? "settings.page.changeUnit" : "settings.page.changeAll");
  return (
    <Section title={t("settings.page.change")} meaning={meaning}>
      <ChangeForm i18n={i18n} view={view} />
    </Section>
  );
}
