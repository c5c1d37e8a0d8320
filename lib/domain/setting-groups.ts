import { type SettingKey, settingCatalogue } from "@/lib/domain/setting-catalogue";

/** How the settings are laid out for people. */
export const settingGroups = [
  "limits",
  "lights",
  "signOff",
  "supervision",
  "surveys",
  "notices",
  "definitions",
] as const;
export type SettingGroup = (typeof settingGroups)[number];

/** Where each setting stands. */
export const groupOfSetting: Readonly<Record<SettingKey, SettingGroup>> = {
  replyMonths: "limits",
  opinionMonths: "limits",
  maxReplyMonths: "limits",
  rehandlingMonths: "limits",
  rollToWorkingDay: "limits",
  returnWorkingDays: "limits",
  returnWarnWorkingDays: "limits",
  assistingLeadDays: "limits",
  outOfSessionAssignWorkingDays: "limits",
  mergingDecidedBy: "limits",
  requestsDecidedBy: "limits",
  lightYellowDays: "lights",
  lightOrangeDays: "lights",
  signOffChain: "signOff",
  classScheme: "signOff",
  opinionsBeforeReply: "signOff",
  inPersonRequiredForLead: "signOff",
  commitmentRequiredForPlanned: "signOff",
  supervisionResponseWorkingDays: "supervision",
  noProgressDays: "supervision",
  urgingIntervalDays: "supervision",
  lookBackMonths: "supervision",
  surveyDays: "surveys",
  proposalSurveyValues: "surveys",
  reservationCountsAs: "surveys",
  surveyCloseAfterDays: "surveys",
  escalationRound: "surveys",
  paperSurveyScanRequired: "surveys",
  contactReminderDays: "notices",
  reminderIntervalDays: "notices",
  chatWebhook: "notices",
  consultationBase: "definitions",
  videoCountsWithReason: "definitions",
  satisfactionBase: "definitions",
  satisfactionAxis: "definitions",
  countBasicallySatisfied: "definitions",
  rankingMinimumCases: "definitions",
};

/**
 * Whose a setting is: UNIT only a unit's own, INSTALLATION only for everybody at once, BOTH either. The work group is
 * a unit's; who decides a unit's requests is not for the unit to say.
 */
export function ownerOfSetting(key: SettingKey): "UNIT" | "INSTALLATION" | "BOTH" {
  if (key === "chatWebhook") return "UNIT";
  return key === "requestsDecidedBy" ? "INSTALLATION" : "BOTH";
}

/** Whether a setting may differ by year, source and level; the work group is the same for all. */
export function hasNarrowScopes(key: SettingKey): boolean {
  return ownerOfSetting(key) !== "UNIT";
}

/** The value as it may be shown: of an address that lets anybody write to the group only the host. */
export function shownSetting(key: SettingKey, value: unknown): unknown {
  if (settingCatalogue[key].kind !== "WEB_ADDRESS" || typeof value !== "string") return value;
  return /^https:\/\/[^/]+/.exec(value)?.[0] ?? "";
}

/** Reads what a form sent for a setting: texts as typed. What it can't be is left for `validateSetting` to refuse. */
export function readSettingValue(key: SettingKey, texts: readonly string[]): unknown {
  const [text = ""] = texts;
  switch (settingCatalogue[key].kind) {
    case "NUMBER":
      return /^\d{1,6}$/.test(text.trim()) ? Number(text) : text;
    case "SWITCH":
      return text === "yes" ? true : text === "no" ? false : text;
    case "STEPS":
      return texts;
    case "CHOICE":
    case "WEB_ADDRESS":
      return text.trim();
  }
}
