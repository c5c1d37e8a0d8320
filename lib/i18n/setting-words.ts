import { classesOf, isReplyClassScheme } from "@/lib/domain/reply-classes";
import { sessionLevels } from "@/lib/domain/session-level";
import { type SettingKey, settingCatalogue } from "@/lib/domain/setting-catalogue";
import { isSettingKey } from "@/lib/domain/settings";
import { signOffStepKinds } from "@/lib/domain/sign-off";
import type { I18n } from "@/lib/i18n/create";

/** A setting's value as people say it. A web address is given as it may be shown. */
export function settingValueWords(i18n: I18n, key: SettingKey, value: unknown): string {
  const { t, format } = i18n;
  const definition = settingCatalogue[key];
  switch (definition.kind) {
    case "NUMBER":
      return typeof value === "number" ? t(`settings.unit.${definition.unit}`, { count: value }) : "";
    case "SWITCH":
      return t(value === true ? "settings.yes" : "settings.no");
    case "CHOICE":
      return settingOptionWords(i18n, key, value);
    case "STEPS":
      return Array.isArray(value)
        ? signOffStepKinds
            .filter((step) => value.includes(step))
            .map((step) => t(`domain.signOffStep.${step}`))
            .join(" → ")
        : "";
    case "WEB_ADDRESS":
      return typeof value === "string" && value !== ""
        ? t("settings.hidden", { host: value.replace("https://", "") })
        : format.list([t("settings.notSet")]);
  }
}

/** One of the values that a setting offers. */
export function settingOptionWords({ t, format }: I18n, key: SettingKey, option: unknown): string {
  switch (key) {
    case "classScheme":
      return isReplyClassScheme(option)
        ? format.list(classesOf(option).map(({ code, meaning }) => `${code} ${t(meaning)}`))
        : "";
    case "requestsDecidedBy":
      return t(`settings.option.requestsDecidedBy.${option === "OVERSEER" ? option : "SECRETARIAT"}`);
    case "mergingDecidedBy":
      return t(`settings.option.mergingDecidedBy.${option === "OVERSEER" ? option : "SECRETARIAT"}`);
    case "proposalSurveyValues":
      return t(`settings.option.proposalSurveyValues.${option === "NPC" ? option : "CPPCC"}`);
    case "reservationCountsAs":
      return t(
        `settings.option.reservationCountsAs.${option === "BASICALLY_SATISFIED" ? option : "DISSATISFIED"}`,
      );
    case "consultationBase":
      return t(`settings.option.consultationBase.${option === "ALL" ? option : "LEAD"}`);
    case "satisfactionBase":
      return t(`settings.option.satisfactionBase.${option === "ALL" ? option : "RETURNED"}`);
    case "satisfactionAxis":
      return t(`settings.option.satisfactionAxis.${option === "ATTITUDE" ? option : "RESULT"}`);
    default:
      return String(option);
  }
}

/** For which cases a row holds, apart from the unit: its year, kind and level; "" for every case. */
export function settingScopeWords(
  { t }: I18n,
  { year, source, level }: { readonly year?: unknown; readonly source?: unknown; readonly level?: unknown },
): string {
  const known = sessionLevels.find((each) => each === level);
  return [
    ...(typeof year === "number" ? [t("settings.yearOf", { year })] : []),
    ...(source === "NPC" || source === "CPPCC" ? [t(`domain.source.${source}`)] : []),
    ...(known ? [t(`domain.level.${known}`)] : []),
  ].join(" · ");
}

/** What an event says of a setting that was changed: which, for what, and from which value to which. */
export function settingChangeWords(i18n: I18n, data: Readonly<Record<string, unknown>>): string[] {
  const { t } = i18n;
  const { key, before, value, withdrawn, basis } = data;
  if (typeof key !== "string" || !isSettingKey(key)) return [];
  const words = (said: unknown) =>
    said === null || said === undefined ? t("settings.notSet") : settingValueWords(i18n, key, said);
  const change =
    before === undefined && value === undefined
      ? []
      : [t("settings.changed", { from: words(before), to: words(value) })];
  const scope = settingScopeWords(i18n, data);
  return [
    t(`settings.name.${key}`),
    ...(scope ? [scope] : []),
    ...(withdrawn === true ? [t("settings.page.took")] : change),
    ...(typeof basis === "string" && basis !== "" ? [basis] : []),
  ];
}
