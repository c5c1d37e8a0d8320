import { addDays, addMonths, type CalendarDate, weekday, yearOf } from "@/lib/domain/calendar-date";
import type { ImportRow } from "@/lib/domain/import/row";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { DemoSection } from "./people";

/** Demo data: forty invented suggestions placed around the day of seeding, in every state and light. */
export interface SyntheticCase {
  readonly row: ImportRow;
  readonly section: DemoSection;
  readonly target: HandlingState;
  /** Days between delivery and the day of seeding: how late the case is. */
  readonly age: number;
  readonly supervised: boolean;
  readonly contactForm: "VISIT" | "INTERVIEW" | "MEETING" | "VIDEO" | "PHONE" | null;
  readonly mark: "SATISFIED" | "BASICALLY_SATISFIED" | "DISSATISFIED" | null;
}

type Plan = readonly [
  title: string,
  section: DemoSection,
  target: HandlingState,
  age: number,
  role?: "LEAD" | "CO" | "SOLE" | "SEPARATE" | "REFERENCE",
  mark?: SyntheticCase["mark"],
];

const plans: readonly Plan[] = [
  ["关于健全低收入人口动态监测和分层分类救助的建议", "社会救助科", "CONCLUDED", 150, "SOLE", "SATISFIED"],
  ["关于加强农村留守儿童和困境儿童关爱保护的建议", "儿童福利科", "CONCLUDED", 148, "LEAD", "SATISFIED"],
  [
    "关于深化殡葬改革、推进公益性公墓建设的建议",
    "社会事务科",
    "CONCLUDED",
    146,
    "LEAD",
    "BASICALLY_SATISFIED",
  ],
  ["关于规范行业协会商会发展的建议", "社会组织管理科", "CONCLUDED", 145, "SOLE", "SATISFIED"],
  ["关于发展社区慈善基金的建议", "慈善事业促进科", "CONCLUDED", 140, "SOLE", "SATISFIED"],
  ["关于减轻村(社区)工作负担的建议", "基层政权科", "CONCLUDED", 138, "LEAD", "BASICALLY_SATISFIED"],
  ["关于增设社区老年活动场所的建议", "养老服务科", "CONCLUDED", 136, "LEAD", "SATISFIED"],
  ["关于规范城市道路地名标志的建议", "区划地名科", "CONCLUDED", 135, "SOLE", "SATISFIED"],
  ["关于扩大老年助餐覆盖面的建议", "养老服务科", "REPLIED", 100, "LEAD"],
  ["关于提高养老护理员待遇的建议", "养老服务科", "REPLIED", 98, "SOLE"],
  ["关于完善临时救助程序的建议", "社会救助科", "REPLIED", 96, "LEAD"],
  ["关于推进婚姻登记便民化的建议", "社会事务科", "REPLIED", 95, "SOLE"],
  ["关于加强未成年人保护站建设的建议", "儿童福利科", "OPINION_SENT", 60, "CO"],
  ["关于整合村级公共服务平台的建议", "基层政权科", "OPINION_SENT", 58, "CO"],
  ["关于推动老旧小区加装电梯的建议", "养老服务科", "OPINION_SENT", 55, "CO"],
  ["关于支持社会组织参与乡村振兴的建议", "社会组织管理科", "SIGNED", 84, "LEAD"],
  ["关于推广遗产捐赠的建议", "慈善事业促进科", "SIGNED", 82, "SOLE"],
  ["关于发展普惠养老床位的建议", "养老服务科", "AWAITING_SIGN_OFF", 86, "LEAD"],
  ["关于开展失能老人家庭照护培训的建议", "养老服务科", "AWAITING_SIGN_OFF", 78, "SOLE"],
  ["关于保护老地名文化的建议", "区划地名科", "AWAITING_SIGN_OFF", 75, "LEAD"],
  ["关于健全流浪乞讨人员救助机制的建议", "社会救助科", "AWAITING_PROOF", 88, "LEAD"],
  ["关于建设儿童之家的建议", "儿童福利科", "AWAITING_PROOF", 70, "SOLE"],
  ["关于加强民办养老机构监管的建议", "养老服务科", "AWAITING_PROOF", 66, "LEAD"],
  ["关于推进智慧养老平台建设的建议", "养老服务科", "AWAITING_CONFIRMATION", 80, "LEAD"],
  ["关于完善村规民约的建议", "基层政权科", "AWAITING_CONFIRMATION", 62, "SOLE"],
  ["关于规范社区名称命名的建议", "区划地名科", "AWAITING_CONFIRMATION", 50, "LEAD"],
  ["关于加快乡镇敬老院改造的建议", "养老服务科", "IN_PROGRESS", 110, "LEAD"],
  ["关于提高孤儿基本生活保障标准的建议", "儿童福利科", "IN_PROGRESS", 97, "LEAD"],
  ["关于设立困难群众救助热线的建议", "社会救助科", "IN_PROGRESS", 89, "SOLE"],
  ["关于推进社区养老服务设施移交的建议", "养老服务科", "IN_PROGRESS", 87, "LEAD"],
  ["关于倡导移风易俗的建议", "社会事务科", "IN_PROGRESS", 77, "SOLE"],
  ["关于扶持志愿服务组织的建议", "社会组织管理科", "IN_PROGRESS", 45, "LEAD"],
  ["关于加强村级财务公开的建议", "基层政权科", "IN_PROGRESS", 26, "CO"],
  ["关于完善残疾人两项补贴的建议", "社会救助科", "IN_PROGRESS", 20, "SEPARATE"],
  ["关于第二轮完善居家养老补贴的建议", "养老服务科", "IN_PROGRESS", 120, "LEAD", "DISSATISFIED"],
  ["关于推进医养结合示范社区的建议", "养老服务科", "ASSIGNED", 9, "LEAD"],
  ["关于乡镇界线界桩管护的建议", "区划地名科", "ASSIGNED", 8, "SOLE"],
  ["关于发展银发经济的建议", "养老服务科", "RECEIVED", 3, "LEAD"],
  ["关于建立慈善褒奖制度的建议", "慈善事业促进科", "RECEIVED", 2, "SOLE"],
  ["关于统筹规划公墓用地的建议", "社会事务科", "RECEIVED", 2, "CO"],
  ["关于城市无障碍环境建设的建议", "养老服务科", "FOR_REFERENCE", 30, "REFERENCE"],
  ["关于在社区设立医疗服务点的建议", "养老服务科", "RETURNED", 12, "SOLE"],
  ["关于更改部分公交站名的建议", "区划地名科", "WITHDRAWN", 20, "SOLE"],
  ["关于推广智慧助老终端的建议", "养老服务科", "CONCLUDED", 150, "SOLE"],
  ["关于规范居家养老上门服务的建议", "养老服务科", "IN_PROGRESS", 84, "LEAD", "DISSATISFIED"],
];

const surnames = ["钟", "万", "熊", "邓", "曾", "谢", "廖", "涂", "简", "欧阳"] as const;
const givenNames = ["海涛", "雨欣", "国强", "丽萍"] as const;

/** The synthetic cases as seen from the day of seeding. */
export function currentYear(today: CalendarDate): SyntheticCase[] {
  return plans.map(([title, section, target, age, role = "LEAD", mark = null], index) => {
    const deliveredOn = workingDayBefore(addDays(today, -age));
    return {
      section,
      target,
      age,
      mark,
      supervised: target === "IN_PROGRESS" && age >= 85,
      contactForm: mark === "DISSATISFIED" ? "VISIT" : contactOf(target, index),
      row: rowOf({ title, section, index, role, deliveredOn, year: yearOf(today) }),
    };
  });
}

interface RowPlan {
  readonly title: string;
  readonly section: DemoSection;
  readonly index: number;
  readonly role: "LEAD" | "CO" | "SOLE" | "SEPARATE" | "REFERENCE";
  readonly deliveredOn: CalendarDate;
  readonly year: number;
}

function rowOf({ title, section, index, role, deliveredOn, year }: RowPlan): ImportRow {
  const answersOthers = role === "CO" || role === "REFERENCE";
  // Deputies with accounts lead a few, so that they have something to read and rate.
  const lead = index % 10 === 8 ? "甘文清" : index % 10 === 9 ? "黄丽娟" : nameOf(index);
  return {
    number: String(201 + index),
    session: { name: `市人大${year}年会议`, source: "NPC", year },
    title,
    text: `【演示数据】${title}。建议有关部门深入调研，明确目标、措施和时限，及时回应群众关切。`,
    sponsors: [lead, ...(index % 3 === 0 ? [nameOf(index + 7)] : [])].map((name) => ({
      name,
      kind: "PERSON",
    })),
    statedSponsorCount: null,
    leadSponsorPhone: `139000001${String(index).padStart(2, "0")}`,
    handlingRole: role,
    leadUnit: answersOthers ? "市自然资源局" : "市民政局",
    coUnits: role === "LEAD" ? ["市财政局"] : role === "CO" ? ["市民政局"] : [],
    sections: [],
    leaderInCharge: null,
    deliveredOn,
    dueOn: role === "REFERENCE" ? null : addMonths(deliveredOn, role === "CO" ? 1 : 3),
    submittedOn: null,
    topic: section.replace(/科$/, ""),
    category: "社会建设",
    disclosureWish: null,
  };
}

function contactOf(target: HandlingState, index: number): SyntheticCase["contactForm"] {
  if (target === "IN_PROGRESS") return index % 2 === 0 ? null : "PHONE";
  return (["VISIT", "INTERVIEW", "MEETING", "VIDEO", "VISIT"] as const)[index % 5] ?? "VISIT";
}

function nameOf(index: number): string {
  const surname = surnames[index % surnames.length] ?? "钟";
  return `${surname}${givenNames[Math.floor(index / surnames.length) % givenNames.length] ?? "海涛"}`;
}

function workingDayBefore(date: CalendarDate): CalendarDate {
  const day = weekday(date);
  return day > 5 ? addDays(date, 5 - day) : date;
}
