import { type ReplyClassScheme, replyClassSchemes } from "./reply-classes";
import type { SignOffStepKind } from "./sign-off";

/** Every limit, scheme and definition that differs by unit, year, level or source. */
export interface Settings {
  readonly replyMonths: number;
  readonly opinionMonths: number;
  readonly maxReplyMonths: number;
  readonly rollToWorkingDay: boolean;
  readonly returnWorkingDays: number;
  readonly returnWarnWorkingDays: number;
  readonly outOfSessionAssignWorkingDays: number;
  readonly requestsDecidedBy: "SECRETARIAT" | "OVERSEER";
  readonly mergingDecidedBy: "SECRETARIAT" | "OVERSEER";
  readonly opinionsBeforeReply: boolean;
  readonly surveyDays: number;
  readonly surveyCloseAfterDays: number;
  readonly proposalSurveyValues: "CPPCC" | "NPC";
  readonly reservationCountsAs: "BASICALLY_SATISFIED" | "DISSATISFIED";
  readonly rehandlingMonths: number;
  readonly escalationRound: number;
  readonly supervisionResponseWorkingDays: number;
  readonly lightYellowDays: number;
  readonly lightOrangeDays: number;
  readonly noProgressDays: number;
  readonly urgingIntervalDays: number;
  readonly contactReminderDays: number;
  /** 0: no due date is proposed for an assisting section. */
  readonly assistingLeadDays: number;
  readonly reminderIntervalDays: number;
  /** Where the unit's work group takes messages; empty for no such group. */
  readonly chatWebhook: string;
  readonly classScheme: ReplyClassScheme;
  readonly signOffChain: readonly SignOffStepKind[];
  readonly paperSurveyScanRequired: boolean;
  readonly countBasicallySatisfied: boolean;
  readonly consultationBase: "LEAD" | "ALL";
  readonly videoCountsWithReason: boolean;
  readonly satisfactionBase: "RETURNED" | "ALL";
  readonly satisfactionAxis: "RESULT" | "ATTITUDE";
  readonly inPersonRequiredForLead: boolean;
  readonly rankingMinimumCases: number;
  readonly commitmentRequiredForPlanned: boolean;
  readonly lookBackMonths: number;
}

export type SettingKey = keyof Settings;

export type SettingUnit = "MONTHS" | "CALENDAR_DAYS" | "WORKING_DAYS" | "CASES" | "ROUNDS";

/** What a value may be, and where the default comes from; `rule` cites it in the citation's own language. */
export type SettingDefinition<Value> =
  | {
      readonly kind: "NUMBER";
      readonly default: Value & number;
      readonly unit: SettingUnit;
      readonly min: number;
      readonly max: number;
      readonly rule: string;
    }
  | { readonly kind: "SWITCH"; readonly default: Value & boolean; readonly rule: string }
  | {
      readonly kind: "CHOICE";
      readonly default: Value & string;
      readonly options: readonly string[];
      readonly rule: string;
    }
  /** An https address, or empty for none. */
  | { readonly kind: "WEB_ADDRESS"; readonly default: Value & string; readonly rule: string }
  | { readonly kind: "STEPS"; readonly default: Value & readonly SignOffStepKind[]; readonly rule: string };

export type SettingCatalogue = { readonly [Key in SettingKey]: SettingDefinition<Settings[Key]> };

const OWN_DEFAULT = "本系统推荐值";
const COMMON_PRACTICE = "各地通行做法";

export const settingCatalogue: SettingCatalogue = {
  replyMonths: months(3, "《代表法》：自交办之日起三个月内答复"),
  opinionMonths: months(1, "宁波、福建：会办意见一个月内送主办单位"),
  maxReplyMonths: months(6, "《代表法》：情况复杂的，至迟不超过六个月"),
  rollToWorkingDay: onOff(false, "《民法典》第二百零三条；各地办理办法未规定顺延，默认不顺延"),
  returnWorkingDays: workingDays(5, "陈仓2017：收到后五个工作日内提出"),
  returnWarnWorkingDays: workingDays(3, "较严的地方规定：三个工作日内提出"),
  outOfSessionAssignWorkingDays: workingDays(5, "闭会期间的建议，五个工作日内交办"),
  requestsDecidedBy: choice(
    "SECRETARIAT",
    ["SECRETARIAT", "OVERSEER"],
    `${OWN_DEFAULT}：交办机关不在本系统内时，由秘书科按其意见登记`,
  ),
  mergingDecidedBy: choice(
    "SECRETARIAT",
    ["SECRETARIAT", "OVERSEER"],
    `${COMMON_PRACTICE}：内容相同的可并案办理、分别答复；由承办单位或交办机关确定`,
  ),
  opinionsBeforeReply: onOff(true, "朝天：会办单位全部会签后方可答复；贵阳同"),
  surveyDays: days(15, `${OWN_DEFAULT}；重庆为二十个工作日`),
  surveyCloseAfterDays: days(60, `${OWN_DEFAULT}：自答复之日起六十日，经提醒仍未反馈的办结`),
  proposalSurveyValues: choice(
    "CPPCC",
    ["CPPCC", "NPC"],
    "政协提案办理征询意见表：态度分满意、理解、不满意，结果分同意、理解、保留、不同意；有的地方同人大表",
  ),
  reservationCountsAs: choice(
    "DISSATISFIED",
    ["BASICALLY_SATISFIED", "DISSATISFIED"],
    `${OWN_DEFAULT}：委员持保留意见的不计为满意，须再次办理`,
  ),
  rehandlingMonths: months(1, "代表不满意的，一个月内再次答复；重庆两个月，四川2023三个月"),
  escalationRound: {
    kind: "NUMBER",
    default: 2,
    unit: "ROUNDS",
    min: 1,
    max: 9,
    rule: `${OWN_DEFAULT}：再次不满意的报主要负责人督办；四川2023为组织当面沟通`,
  },
  supervisionResponseWorkingDays: workingDays(5, OWN_DEFAULT),
  lightYellowDays: days(15, "现有系统通行的临期提醒：十五天"),
  lightOrangeDays: days(5, OWN_DEFAULT),
  noProgressDays: days(15, OWN_DEFAULT),
  urgingIntervalDays: days(3, "现有系统通行的催办频率：三天"),
  contactReminderDays: days(10, `${OWN_DEFAULT}：分办十日仍未联系代表的提醒科室`),
  assistingLeadDays: {
    kind: "NUMBER",
    default: 15,
    unit: "CALENDAR_DAYS",
    min: 0,
    max: 180,
    rule: `${OWN_DEFAULT}：协办科室在答复期限前十五天交来，0 为不设`,
  },
  reminderIntervalDays: days(7, `${OWN_DEFAULT}：逾期、未反馈、未联系的每七日再提醒`),
  chatWebhook: { kind: "WEB_ADDRESS", default: "", rule: `${OWN_DEFAULT}：未设置则不发工作群消息` },
  classScheme: choice("ABC_JX", replyClassSchemes, "江西省政协2023年提案办理情况：A、B、C三类"),
  signOffChain: {
    kind: "STEPS",
    default: ["CONFIRM", "PROOF", "SIGN"],
    rule: `${COMMON_PRACTICE}：科长确认、秘书科核稿、分管领导签发，可加主要负责人签发`,
  },
  paperSurveyScanRequired: onOff(false, `${OWN_DEFAULT}：录入纸质征询意见表宜附扫描件`),
  countBasicallySatisfied: onOff(true, "通州2015：满意率含基本满意"),
  consultationBase: choice("LEAD", ["LEAD", "ALL"], "协办单位不直接答复代表，以主办件为基数"),
  videoCountsWithReason: onOff(true, `${COMMON_PRACTICE}：有特殊原因的可线上面商`),
  satisfactionBase: choice("RETURNED", ["RETURNED", "ALL"], "四川2016：以收回的征询意见表为基数"),
  satisfactionAxis: choice("RESULT", ["RESULT", "ATTITUDE"], "宜州2020：态度与结果分列，以结果计"),
  inPersonRequiredForLead: onOff(true, `${COMMON_PRACTICE}：主办件应当面商`),
  rankingMinimumCases: {
    kind: "NUMBER",
    default: 5,
    unit: "CASES",
    min: 1,
    max: 100,
    rule: `${OWN_DEFAULT}：件数过少不参加排名`,
  },
  commitmentRequiredForPlanned: onOff(true, "江西、全国督办通行要求：B类答复须写明措施和完成时限"),
  lookBackMonths: months(6, `${OWN_DEFAULT}：答复满半年回头看`),
};

function months(value: number, rule: string) {
  return { kind: "NUMBER", default: value, unit: "MONTHS", min: 1, max: 24, rule } as const;
}

function workingDays(value: number, rule: string) {
  return { kind: "NUMBER", default: value, unit: "WORKING_DAYS", min: 1, max: 60, rule } as const;
}

function days(value: number, rule: string) {
  return { kind: "NUMBER", default: value, unit: "CALENDAR_DAYS", min: 1, max: 180, rule } as const;
}

function onOff(value: boolean, rule: string) {
  return { kind: "SWITCH", default: value, rule } as const;
}

function choice<const Options extends readonly string[]>(
  value: Options[number],
  options: Options,
  rule: string,
): { kind: "CHOICE"; default: Options[number]; options: Options; rule: string } {
  return { kind: "CHOICE", default: value, options, rule };
}
