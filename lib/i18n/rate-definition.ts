import type { RateSettings } from "@/lib/domain/rates";
import type { PartRateName, RateName } from "@/lib/domain/rates/figure-cases";
import type { Translate } from "@/lib/i18n/create";

/** How a rate is counted, in sentences, as the settings in force have it. */
export function definitionOf(t: Translate, name: RateName | PartRateName, settings: RateSettings): string {
  switch (name) {
    case "consultation":
      return [
        t(
          `dashboard.definition.${settings.consultationBase === "LEAD" ? "consultationLead" : "consultationAll"}`,
        ),
        t(`dashboard.definition.${settings.videoCountsWithReason ? "videoCounts" : "videoNever"}`),
      ].join(" ");
    case "satisfaction":
      return [
        satisfactionBase(t, settings),
        t(`dashboard.definition.${settings.countBasicallySatisfied ? "withBasically" : "withoutBasically"}`),
        chosenAxis(t, settings),
        t("dashboard.definition.lastSurvey"),
      ].join(" ");
    case "strict":
      return [
        satisfactionBase(t, settings),
        t("dashboard.definition.withoutBasically"),
        chosenAxis(t, settings),
        t("dashboard.definition.lastSurvey"),
      ].join(" ");
    case "firstRound":
      return [t("dashboard.definition.firstRound"), chosenAxis(t, settings)].join(" ");
    case "attitude":
      return [
        satisfactionBase(t, settings),
        t("dashboard.definition.axisAttitude"),
        t("dashboard.definition.lastSurvey"),
      ].join(" ");
    default:
      return t(`dashboard.definition.${name}`);
  }
}

function satisfactionBase(t: Translate, settings: RateSettings): string {
  const base = settings.satisfactionBase === "RETURNED" ? "satisfactionReturned" : "satisfactionAll";
  return t(`dashboard.definition.${base}`);
}

function chosenAxis(t: Translate, { satisfactionAxis }: RateSettings): string {
  return t(`dashboard.definition.${satisfactionAxis === "RESULT" ? "axisResult" : "axisAttitude"}`);
}
