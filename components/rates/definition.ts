import type { RateSettings } from "@/lib/domain/rates";
import type { RateName } from "@/lib/domain/rates/figure-cases";
import type { Translate } from "@/lib/i18n/create";

type ShownRate = Exclude<RateName, "strict" | "firstRound" | "attitude">;

/** How a rate is counted, in sentences, as the settings in force have it. */
export function definitionOf(t: Translate, name: ShownRate, settings: RateSettings): string {
  switch (name) {
    case "consultation":
      return [
        t(
          `dashboard.definition.${settings.consultationBase === "LEAD" ? "consultationLead" : "consultationAll"}`,
        ),
        t(`dashboard.definition.${settings.videoCountsWithReason ? "videoCounts" : "videoNever"}`),
      ].join(" ");
    case "satisfaction":
      return satisfactionDefinition(t, settings);
    default:
      return t(`dashboard.definition.${name}`);
  }
}

function satisfactionDefinition(t: Translate, settings: RateSettings): string {
  const { satisfactionBase, countBasicallySatisfied, satisfactionAxis } = settings;
  return [
    t(`dashboard.definition.${satisfactionBase === "RETURNED" ? "satisfactionReturned" : "satisfactionAll"}`),
    t(`dashboard.definition.${countBasicallySatisfied ? "withBasically" : "withoutBasically"}`),
    t(`dashboard.definition.${satisfactionAxis === "RESULT" ? "axisResult" : "axisAttitude"}`),
    t("dashboard.definition.lastSurvey"),
  ].join(" ");
}
