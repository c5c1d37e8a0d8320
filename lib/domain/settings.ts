import { type SettingKey, type Settings, settingCatalogue } from "./setting-catalogue";
import { signOffStepKinds } from "./sign-off";

export type SettingSource = "NPC" | "CPPCC";

/** A value someone set, for the cases its scope names; null in a scope field means "any". */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly unitId: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly source: SettingSource | null;
  readonly setAt: Date;
}

/** Where the settings are to apply; null: ask for rows that name nothing there. */
export interface SettingScope {
  readonly unitId: string | null;
  readonly year: number | null;
  readonly level: string | null;
  readonly source: SettingSource | null;
}

export type SettingProblem =
  | "UNKNOWN_SETTING"
  | "NOT_A_WHOLE_NUMBER"
  | "TOO_SMALL"
  | "TOO_LARGE"
  | "NOT_A_SWITCH"
  | "NOT_AN_OPTION"
  | "NOT_A_WEB_ADDRESS"
  | "NOT_A_CHAIN"
  | "CHAIN_OUT_OF_ORDER"
  | "CHAIN_WITHOUT_SIGNATURE";

/** Two settings that contradict each other, each valid alone. */
export type SettingsConflict =
  | "REPLY_BEYOND_MAXIMUM"
  | "OPINION_AFTER_REPLY"
  | "WARNING_AFTER_RETURN_LIMIT"
  | "ORANGE_NOT_BELOW_YELLOW"
  | "CLOSING_BEFORE_SURVEY_DUE";

const signOffOrder: readonly unknown[] = signOffStepKinds;

/** The settings where no row says otherwise. */
export const defaultSettings: Settings = defaultsOf();

/** Every setting's key, in the catalogue's order. */
export const settingKeys: readonly SettingKey[] = Object.keys(settingCatalogue).filter(isSettingKey);

/**
 * The settings that apply in a scope: see `decidingRows`. For an earlier day pass only the rows set by then. Throws
 * RangeError if a deciding row's value is not valid, rather than guess one.
 */
export function resolveSettings(rows: readonly SettingRow[], scope: SettingScope): Settings {
  const values: Partial<Record<SettingKey, unknown>> = {};
  for (const [key, row] of decidingRows(rows, scope)) {
    const problems = validateSetting(key, row.value);
    if (problems.length > 0) throw new RangeError(`Setting ${key} holds an unusable value: ${problems}`);
    values[key] = row.value;
  }
  return Object.assign(defaultsOf(), values);
}

/**
 * For each key the row that decides in a scope; a key without one has its default. A row applies if each field it
 * names equals the scope's. Of rows that name the same, the one set last counts, and with the value null it takes
 * back what they said; then the most specific wins (unit before year before source before level). Rows of unknown
 * keys, left by another release, are passed over.
 */
export function decidingRows<Row extends SettingRow>(
  rows: readonly Row[],
  scope: SettingScope,
): ReadonlyMap<SettingKey, Row> {
  const winners = new Map<SettingKey, Row>();
  for (const row of standingRows(rows)) {
    if (!isSettingKey(row.key) || !applies(row, scope)) continue;
    const winner = winners.get(row.key);
    if (winner === undefined || specificity(row) > specificity(winner)) winners.set(row.key, row);
  }
  return winners;
}

/** The rows that say something today: of each key and scope the one set last, unless it takes back what was said. */
export function standingRows<Row extends SettingRow>(rows: readonly Row[]): Row[] {
  const last = new Map<string, Row>();
  for (const row of rows) {
    const place = JSON.stringify([row.key, row.unitId, row.year, row.source, row.level]);
    const known = last.get(place);
    if (known === undefined || row.setAt.getTime() >= known.setAt.getTime()) last.set(place, row);
  }
  return [...last.values()].filter(({ value }) => value !== null);
}

/** What is wrong with the value for this setting; empty if nothing is. */
export function validateSetting(key: string, value: unknown): readonly SettingProblem[] {
  if (!isSettingKey(key)) return ["UNKNOWN_SETTING"];
  const definition = settingCatalogue[key];
  switch (definition.kind) {
    case "NUMBER":
      return numberProblems(value, definition.min, definition.max);
    case "SWITCH":
      return typeof value === "boolean" ? [] : ["NOT_A_SWITCH"];
    case "CHOICE":
      return definition.options.some((option) => option === value) ? [] : ["NOT_AN_OPTION"];
    case "WEB_ADDRESS":
      return isWebhookAddress(value) ? [] : ["NOT_A_WEB_ADDRESS"];
    case "STEPS":
      return chainProblems(value);
  }
}

/** Which resolved settings contradict one another; empty if none do. */
export function settingsConflicts(settings: Settings): readonly SettingsConflict[] {
  const conflicts: SettingsConflict[] = [];
  if (settings.replyMonths > settings.maxReplyMonths) conflicts.push("REPLY_BEYOND_MAXIMUM");
  if (settings.opinionMonths > settings.replyMonths) conflicts.push("OPINION_AFTER_REPLY");
  if (settings.returnWarnWorkingDays > settings.returnWorkingDays)
    conflicts.push("WARNING_AFTER_RETURN_LIMIT");
  if (settings.lightOrangeDays >= settings.lightYellowDays) conflicts.push("ORANGE_NOT_BELOW_YELLOW");
  if (settings.surveyCloseAfterDays <= settings.surveyDays) conflicts.push("CLOSING_BEFORE_SURVEY_DUE");
  return conflicts;
}

/**
 * The contradictions that a new row would bring into any scope it applies to, where there were none before; empty
 * if it brings none.
 */
export function conflictsBroughtBy(
  rows: readonly SettingRow[],
  added: SettingRow,
): readonly SettingsConflict[] {
  const found = scopesUnder(rows, added).flatMap((scope) => {
    const before = settingsConflicts(resolveSettings(rows, scope));
    const after = settingsConflicts(resolveSettings([...rows, added], scope));
    return after.filter((conflict) => !before.includes(conflict));
  });
  return [...new Set(found)];
}

/** Every scope that rows tell apart and that the added one applies to. */
function scopesUnder(rows: readonly SettingRow[], added: SettingRow): SettingScope[] {
  const named = <Name extends "unitId" | "year" | "level" | "source">(name: Name): SettingRow[Name][] =>
    added[name] === null ? [...new Set([null, ...rows.map((row) => row[name])])] : [added[name]];
  return named("unitId").flatMap((unitId) =>
    named("year").flatMap((year) =>
      named("source").flatMap((source) => named("level").map((level) => ({ unitId, year, source, level }))),
    ),
  );
}

/** Whether the text is the key of a setting. */
export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingCatalogue, key);
}

function applies(row: SettingRow, scope: SettingScope): boolean {
  return (
    (row.unitId === null || row.unitId === scope.unitId) &&
    (row.year === null || row.year === scope.year) &&
    (row.level === null || row.level === scope.level) &&
    (row.source === null || row.source === scope.source)
  );
}

function specificity(row: SettingRow): number {
  // Powers of two: naming the unit outweighs naming all the rest.
  return (
    (row.unitId === null ? 0 : 8) +
    (row.year === null ? 0 : 4) +
    (row.source === null ? 0 : 2) +
    (row.level === null ? 0 : 1)
  );
}

function numberProblems(value: unknown, min: number, max: number): readonly SettingProblem[] {
  if (typeof value !== "number" || !Number.isInteger(value)) return ["NOT_A_WHOLE_NUMBER"];
  if (value < min) return ["TOO_SMALL"];
  return value > max ? ["TOO_LARGE"] : [];
}

function isWebhookAddress(value: unknown): boolean {
  if (typeof value !== "string") return false;
  return value === "" || /^https:\/\/[^\s/@]+(\/\S*)?$/.test(value);
}

function chainProblems(value: unknown): readonly SettingProblem[] {
  if (!Array.isArray(value)) return ["NOT_A_CHAIN"];
  const positions = value.map((step: unknown) => signOffOrder.indexOf(step));
  if (positions.includes(-1)) return ["NOT_A_CHAIN"];
  const problems: SettingProblem[] = [];
  if (positions.some((position, index) => index > 0 && position <= (positions[index - 1] ?? -1))) {
    problems.push("CHAIN_OUT_OF_ORDER");
  }
  // A reply always leaves over a leader's signature, never in a section's name.
  if (value.at(-1) !== "SIGN" && value.at(-1) !== "CHIEF") problems.push("CHAIN_WITHOUT_SIGNATURE");
  return problems;
}

function defaultsOf(): Settings {
  const catalogue = settingCatalogue;
  return {
    replyMonths: catalogue.replyMonths.default,
    opinionMonths: catalogue.opinionMonths.default,
    maxReplyMonths: catalogue.maxReplyMonths.default,
    rollToWorkingDay: catalogue.rollToWorkingDay.default,
    returnWorkingDays: catalogue.returnWorkingDays.default,
    returnWarnWorkingDays: catalogue.returnWarnWorkingDays.default,
    outOfSessionAssignWorkingDays: catalogue.outOfSessionAssignWorkingDays.default,
    requestsDecidedBy: catalogue.requestsDecidedBy.default,
    mergingDecidedBy: catalogue.mergingDecidedBy.default,
    opinionsBeforeReply: catalogue.opinionsBeforeReply.default,
    surveyDays: catalogue.surveyDays.default,
    surveyCloseAfterDays: catalogue.surveyCloseAfterDays.default,
    escalationRound: catalogue.escalationRound.default,
    proposalSurveyValues: catalogue.proposalSurveyValues.default,
    reservationCountsAs: catalogue.reservationCountsAs.default,
    rehandlingMonths: catalogue.rehandlingMonths.default,
    supervisionResponseWorkingDays: catalogue.supervisionResponseWorkingDays.default,
    lightYellowDays: catalogue.lightYellowDays.default,
    lightOrangeDays: catalogue.lightOrangeDays.default,
    noProgressDays: catalogue.noProgressDays.default,
    urgingIntervalDays: catalogue.urgingIntervalDays.default,
    contactReminderDays: catalogue.contactReminderDays.default,
    assistingLeadDays: catalogue.assistingLeadDays.default,
    reminderIntervalDays: catalogue.reminderIntervalDays.default,
    chatWebhook: catalogue.chatWebhook.default,
    classScheme: catalogue.classScheme.default,
    signOffChain: catalogue.signOffChain.default,
    paperSurveyScanRequired: catalogue.paperSurveyScanRequired.default,
    countBasicallySatisfied: catalogue.countBasicallySatisfied.default,
    consultationBase: catalogue.consultationBase.default,
    videoCountsWithReason: catalogue.videoCountsWithReason.default,
    satisfactionBase: catalogue.satisfactionBase.default,
    satisfactionAxis: catalogue.satisfactionAxis.default,
    inPersonRequiredForLead: catalogue.inPersonRequiredForLead.default,
    rankingMinimumCases: catalogue.rankingMinimumCases.default,
    commitmentRequiredForPlanned: catalogue.commitmentRequiredForPlanned.default,
    lookBackMonths: catalogue.lookBackMonths.default,
  };
}
