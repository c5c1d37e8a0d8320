import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import type { ImportRow } from "@/lib/domain/import/row";
import type { DemoContact, DemoPaper, DemoRating } from "./course";

/**
 * The demo of 2024. Its six suggestions carry the figures of a published report; of the titles only the last
 * is real, and every name, number and date besides is invented demo data.
 */
export interface DemoCase {
  readonly row: ImportRow;
  readonly acknowledgedOn: CalendarDate;
  readonly contacts: readonly DemoContact[];
  readonly progress: {
    readonly on: CalendarDate;
    readonly summary: string;
    readonly documentNo?: string;
    readonly figures?: string;
  };
  readonly paper: DemoPaper;
  readonly draftOn: CalendarDate;
  readonly issueOn: CalendarDate;
  readonly rating: DemoRating | null;
}

const session = { name: "五届人大四次会议", source: "NPC", year: 2024 } as const;
const day = (month: number, date: number) => calendarDate(2024, month, date);
const delivered = day(3, 15);
const ownUnit = "市民政局";
const elderLine = "养老服务";

interface Sheet {
  number: string;
  title: string;
  lead: string;
  coSigners?: string[];
  phone: string;
  role: "LEAD" | "CO";
  leadUnit?: string;
  coUnits?: string[];
  section?: string;
  topic?: string;
  leader?: string;
}

function row(sheet: Sheet): ImportRow {
  const { number, title, lead, coSigners = [], phone, role } = sheet;
  return {
    number,
    session,
    title,
    text: null,
    sponsors: [lead, ...coSigners].map((name) => ({ name, kind: "PERSON" as const })),
    statedSponsorCount: null,
    leadSponsorPhone: phone,
    handlingRole: role,
    leadUnit: sheet.leadUnit ?? ownUnit,
    coUnits: sheet.coUnits ?? [],
    sections: [sheet.section ?? "养老服务科"],
    leaderInCharge: sheet.leader ?? "王建平",
    deliveredOn: delivered,
    dueOn: role === "LEAD" ? day(6, 15) : day(4, 15),
    submittedOn: null,
    topic: sheet.topic ?? elderLine,
    category: "社会建设",
    disclosureWish: null,
  };
}

export const year2024: readonly DemoCase[] = [
  {
    row: row({
      number: "012",
      title: "关于完善社区嵌入式养老服务体系的建议",
      lead: "甘文清",
      coSigners: ["李一鸣", "周若兰"],
      phone: "13900000001",
      role: "LEAD",
      coUnits: ["市自然资源局"],
    }),
    acknowledgedOn: day(3, 18),
    contacts: [
      { on: day(3, 22), stage: "BEFORE", form: "PHONE", views: "希望先看看老城区几个社区的实际情况。" },
      {
        on: day(4, 11),
        stage: "DURING",
        form: "VISIT",
        place: "袁州区某社区养老院",
        views: "嵌入式养老院床位够用，助餐和康复不足。",
        response: "结合三年行动方案补齐助餐和康复功能。",
        leaderPresent: true,
      },
      { on: day(5, 27), stage: "AFTER", form: "MESSAGE", views: "已看过答复征求意见稿，没有其他意见。" },
    ],
    progress: {
      on: day(4, 28),
      summary: "社区嵌入式养老院和日间照料设施建设按计划推进。",
      documentNo: "宜府办字〔2023〕25号",
      figures: "嵌入式养老院71家，日间照料设施537个",
    },
    paper: {
      classCode: "A",
      body: "一、关于加大建设力度。全市已建成社区嵌入式养老院71家、日间照料设施537个。\n二、关于完善服务功能。在现有设施中增设助餐和康复服务，年内完成首批改造。\n三、关于用地保障。养老服务设施布局规划已纳入国土空间规划并联审查。",
    },
    draftOn: day(5, 20),
    issueOn: day(5, 24),
    rating: {
      on: day(5, 30),
      attitude: "SATISFIED",
      result: "SATISFIED",
      comment: "答复具体，感谢。",
      by: "deputy-gan",
    },
  },
  {
    row: row({
      number: "037",
      title: "关于加快发展农村互助养老、建好“一老一小幸福院”的建议",
      lead: "刘春华",
      phone: "13900000002",
      role: "LEAD",
      coUnits: ["市财政局", "市农业农村局"],
    }),
    acknowledgedOn: day(3, 18),
    contacts: [
      { on: day(3, 26), stage: "BEFORE", form: "PHONE", views: "关心运营经费从哪里来。" },
      {
        on: day(4, 18),
        stage: "DURING",
        form: "VIDEO",
        views: "建议优先在留守老人多的村布点。",
        response: "已与财政、农业农村部门商定资金安排。",
        onlineReason: "代表当月在外地学习，无法到场。",
      },
    ],
    progress: {
      on: day(5, 15),
      summary: "“一老一小幸福院”59个建设项目推进中。",
      documentNo: "宜养老字〔2024〕2号",
      figures: "开工34个，建成1个，投入运营33个",
    },
    paper: {
      classCode: "B",
      body: "一、关于加快建设。全市已整合资源建设“一老一小幸福院”59个，其余项目列入计划,2025年6月底前完成。\n二、关于运营经费。会同财政部门研究运营补助办法,2024年12月底前出台。",
    },
    draftOn: day(5, 27),
    issueOn: day(6, 3),
    rating: { on: day(6, 6), attitude: "SATISFIED", result: "SATISFIED", comment: "" },
  },
  {
    row: row({
      number: "058",
      title: "关于推进老年助餐服务可持续运营的建议",
      lead: "陈立新",
      coSigners: ["胡小平", "吴敏"],
      phone: "13900000003",
      role: "LEAD",
    }),
    acknowledgedOn: day(3, 19),
    contacts: [
      { on: day(3, 28), stage: "BEFORE", form: "MESSAGE", views: "希望看到助餐点的实际运营账。" },
      {
        on: day(5, 9),
        stage: "DURING",
        form: "INTERVIEW",
        place: "市民政局",
        views: "建议引入社会餐饮企业。",
        response: "正在试点企业运营、社区监督的办法。",
      },
    ],
    progress: { on: day(5, 16), summary: "老年助餐点运营情况摸底完成。", figures: "老年助餐点233个" },
    paper: {
      classCode: "A",
      body: "一、关于可持续运营。已在部分助餐点引入社会餐饮企业，经费由补助、收费和公益捐赠共同分担。\n二、关于扩大覆盖。全市已建成老年助餐点233个，城区基本覆盖。",
    },
    draftOn: day(5, 29),
    issueOn: day(6, 5),
    rating: { on: day(6, 7), attitude: "SATISFIED", result: "SATISFIED", comment: "" },
  },
  {
    row: row({
      number: "076",
      title: "关于加大居家适老化改造力度的建议",
      lead: "黄丽娟",
      phone: "13900000004",
      role: "LEAD",
      coUnits: ["市住建局"],
    }),
    acknowledgedOn: day(3, 19),
    contacts: [
      { on: day(3, 29), stage: "BEFORE", form: "PHONE", views: "改造标准偏低，名额偏少。" },
      {
        on: day(5, 13),
        stage: "DURING",
        form: "VIDEO",
        views: "希望明年增加户数。",
        response: "已把增加改造户数列入明年计划。",
        onlineReason: "代表所在乡镇防汛值守，约定改为视频。",
      },
    ],
    progress: {
      on: day(5, 22),
      summary: "特殊困难老年人家庭居家适老化改造按进度实施。",
      figures: "完成4876户",
    },
    paper: {
      classCode: "B",
      body: "一、关于增加改造户数。已完成特殊困难老年人家庭改造4876户，明年计划继续增加。\n二、关于提高标准。会同住建部门研究改造项目清单,2025年6月底前公布。",
    },
    draftOn: day(6, 4),
    issueOn: day(6, 11),
    rating: {
      on: day(6, 11),
      attitude: "SATISFIED",
      result: "BASICALLY_SATISFIED",
      comment: "希望标准再提高一些。",
      by: "deputy-huang",
    },
  },
  {
    row: row({
      number: "091",
      title: "关于促进医养结合服务发展的建议",
      lead: "彭志刚",
      phone: "13900000005",
      role: "CO",
      leadUnit: "市卫健委",
      coUnits: [ownUnit],
    }),
    acknowledgedOn: day(3, 18),
    contacts: [
      {
        on: day(3, 27),
        stage: "BEFORE",
        form: "VIDEO",
        views: "关心签约服务的质量。",
        onlineReason: "主办单位统一召开视频沟通会。",
      },
    ],
    progress: {
      on: day(4, 2),
      summary: "医养结合机构和签约服务情况汇总完成。",
      figures: "医养结合机构17家，签约693对",
    },
    paper: {
      classCode: null,
      body: "一、全市建成医养结合养老机构17家、床位5096张，签约服务693对。\n二、我局将在养老机构配建医务室、护理站，支持医疗机构开展上门服务。",
    },
    draftOn: day(4, 8),
    issueOn: day(4, 12),
    rating: null,
  },
  {
    row: row({
      number: "105",
      title: "关于将四方井水库更名为“硒湖”并推进宜春“硒都”建设的建议",
      lead: "易国强",
      phone: "13900000006",
      role: "CO",
      leadUnit: "市发展投资有限公司",
      coUnits: [ownUnit],
      section: "区划地名科",
      topic: "区划地名",
      leader: "赵海燕",
    }),
    acknowledgedOn: day(3, 18),
    contacts: [
      {
        on: day(3, 25),
        stage: "BEFORE",
        form: "VISIT",
        place: "四方井水库",
        views: "希望借更名推广富硒产业。",
        response: "说明了地名管理的规定。",
      },
    ],
    progress: {
      on: day(4, 1),
      summary: "核查“四方井”地名的历史文化渊源。",
      documentNo: "《江西省地名管理办法》第九条",
    },
    paper: {
      classCode: null,
      body: "根据《江西省地名管理办法》第九条，地名应当保持相对稳定，具有重要历史文化价值的地名一般不得更名。“四方井”符合该条规定，我局不建议更名。",
    },
    draftOn: day(4, 3),
    issueOn: day(4, 10),
    rating: null,
  },
];

/** The year's one supervision notice, on suggestion 076. */
export const supervision2024 = {
  number: "076",
  issuedOn: day(5, 6),
  respondedOn: day(5, 10),
  closedOn: day(5, 14),
  reason: "办理过半，尚未与领衔代表面商。",
  requirement: "一周内完成面商，并说明后续安排。",
  answer: "已与代表约定5月13日面商，答复稿同步起草。",
  remark: "已面商，同意销号。",
} as const;
