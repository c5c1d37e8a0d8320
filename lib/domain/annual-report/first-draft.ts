import { ordinalWords } from "@/lib/domain/annual-report/figure-words";
import { caseFieldName } from "@/lib/domain/annual-report/live-fields";
import type { ReportedCase, ReportFigures } from "@/lib/domain/annual-report/report-figures";
import type { ReportPart } from "@/lib/domain/annual-report/report-parts";
import { type WeakPoint, weakPointsOf } from "@/lib/domain/annual-report/weak-points";

/**
 * The first wording of each part, with live fields instead of figures. Rule: the shape of a municipal bureau's
 * published 办理情况报告: what was done, what came of it, where it falls short, what comes next.
 */
export function firstDraft(figures: ReportFigures): Record<ReportPart, string> {
  const weak = weakPointsOf(figures);
  return {
    OPENING: opening,
    MEASURES: measures.join("\n"),
    RESULTS: "",
    SHORTCOMINGS: numbered(weak.map((point) => remedies[point].fault)) || nothingWeak,
    NEXT: numbered([...weak.map((point) => remedies[point].remedy), always]),
  };
}

const opening =
  "{{年度}}年，{{单位}}共办理{{办件名称}}{{办理件数}}件（主办件{{主办件数}}件，协办件{{协办件数}}件），" +
  "主要涉及{{主要领域}}等工作，其中{{首要领域}}领域的关注度最高，占总办件的{{首要领域占比}}。" +
  "截至{{截止日期}}，{{办结情况}}，{{三率}}" +
  "（收回征询意见表{{收回征询表}}份，应收{{应收征询表}}份）。现将办理情况报告如下：";

const measures = [
  "（一）加强组织领导。（请补充领导机构、专题会议等情况）",
  "（二）明确职责分工。制定《{{年度}}年{{单位}}{{办件名称}}办理分工表》，将{{办理件数}}件{{办件名称}}分解到{{承办科室数}}个承办科室，逐件明确办理期限。",
  "（三）密切沟通联系。办理中与{{代表称谓}}沟通：{{沟通情况}}；主办件中当面沟通{{当面沟通件数}}件，面商率{{面商率}}。",
  "（四）注重跟踪问效。下发督办通知{{督办份数}}份，开展“回头看”{{回头看件数}}件，收回征询意见表{{收回征询表}}份，其中满意{{满意件数}}份、基本满意{{基本满意件数}}份、不满意{{不满意件数}}份。",
];

const nothingWeak = "（请结合实际分析不足：各项指标未显示明显薄弱环节）";
const always = "完善工作机制。办理前主动走访，办理中及时通报进度，办理后认真征求意见，持续提升办理质量。";

/** Each weak point in the words of a report, and what would help. */
const remedies: Readonly<Record<WeakPoint, { readonly fault: string; readonly remedy: string }>> = {
  OVERDUE_OPEN: {
    fault: "办理进度不够平衡。截至{{截止日期}}，仍有{{在办件数}}件正在办理。",
    remedy: "加快办理进度。对正在办理的{{在办件数}}件逐件明确责任和时限，尽快答复。",
  },
  DISSATISFIED: {
    fault: "个别办理结果与{{代表称谓}}期望有差距。{{不满意件数}}件评价为不满意。",
    remedy: "做好重新办理。对评价不满意的，由分管领导牵头再次面商、重新研究。",
  },
  NOT_CONSULTED: {
    fault: "与{{代表称谓}}面商不够到位，面商率为{{面商率}}。",
    remedy: "落实先面商后答复。未与{{代表称谓}}面商的，不予核稿。",
  },
  LATE: {
    fault: "部分办件未能在期限内答复，按时办复率为{{按时办复率}}，逾期{{逾期件数}}件。",
    remedy: "强化时限管理。实行临期提醒、逾期督办，压缩审核签发时间。",
  },
  PROMISES_OVERDUE: {
    fault: "部分承诺事项兑现不够及时，逾期{{逾期承诺数}}项。",
    remedy: "抓好承诺兑现。对承诺事项建立台账，到期核实、逐项销号，并及时告知{{代表称谓}}。",
  },
  LOW_IN_PERSON: {
    fault: "面对面沟通不够，当面沟通{{当面沟通件数}}件，当面率为{{当面率}}，其余以线上形式为主。",
    remedy: "增加面对面沟通。主办件由科室负责人上门走访或现场面商，减少以线上形式代替。",
  },
  SURVEYS_MISSING: {
    fault: "征询意见表回收不齐，应收{{应收征询表}}份，收回{{收回征询表}}份。",
    remedy: "做好意见征询。答复后主动回访，提醒{{代表称谓}}反馈意见。",
  },
  ONLY_BASICALLY: {
    fault: "办理质量仍需提高，{{基本满意件数}}件评价为基本满意。",
    remedy: "提高答复质量。逐条回应建议内容，说明采纳情况和理由。",
  },
};

function numbered(sentences: readonly string[]): string {
  return sentences.map((sentence, index) => `（${ordinalWords(index + 1)}）${sentence}`).join("\n");
}

/**
 * The first wording of a section's part: its field of work, then a paragraph for each of its cases with the
 * document that answers it, as live fields.
 */
export function sectionDraft(cases: readonly ReportedCase[]): string {
  const topic = cases[0]?.topic ?? "";
  const lines = cases.map((each) => {
    const field = (name: string) => `{{${caseFieldName(each, name)}}}`;
    const mark = each.classCode === null ? "" : `${field("类别")}，`;
    const name = `《${field("标题")}》（第${each.number}号，${mark}${field("文号")}）`;
    const done = each.leadUnit === null ? `办理${name}` : `协助${field("主办单位")}办理${name}`;
    return `${done}。（请补充办理情况和成效）`;
  });
  return [`以建议办理提高${topic === "" ? "业务" : topic}工作水平。`, ...lines].join("\n");
}
