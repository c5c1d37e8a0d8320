/** The papers of a single case, in the course of its handling. */
export const casePaperKinds = [
  "REPLY",
  "OPINION",
  "SUPERVISION_NOTICE",
  "SURVEY_FORM",
  "ASSIGNMENT_NOTICE",
  "COMPLETION_NOTICE",
] as const;
export type CasePaperKind = (typeof casePaperKinds)[number];

/** The papers a bureau issues, each by a template of its own. */
export const paperKinds = [...casePaperKinds, "ANNUAL_REPORT"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The fields a template may name in braces: {标题}. A list is opened by {#段落} and closed by {/段落}. */
export interface PaperFields {
  /** Without these the paper says nothing: a template must name them. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The fields of each line of a list. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const ofSuggestion = ["届次", "来源", "建议编号", "建议标题", "领衔代表"] as const;
const paragraphs = { 段落: ["文"] } as const;

/** What each kind's template may and must name. Rule: GB/T 9704-2012 for the parts of an official paper. */
export const paperFields: Readonly<Record<PaperKind, PaperFields>> = {
  REPLY: {
    required: ["单位", "发文字号", "标题", "主送", "段落", "成文日期"],
    optional: [...ofSuggestion, "类别", "承办人", "联系电话", "公开属性", "附件说明", "抄送"],
    lists: paragraphs,
  },
  OPINION: {
    required: ["单位", "发文字号", "标题", "主送", "段落", "成文日期"],
    optional: [...ofSuggestion, "承办人", "联系电话", "附件说明", "抄送"],
    lists: paragraphs,
  },
  SUPERVISION_NOTICE: {
    required: ["单位", "编号", "科室", "建议编号", "建议标题", "事由", "要求", "答复期限", "签发日期"],
    optional: ["届次", "来源", "领衔代表", "办理期限"],
    lists: {},
  },
  SURVEY_FORM: {
    required: ["届次", "建议编号", "建议标题", "承办单位", "代表"],
    optional: ["来源", "答复文号", "答复日期", "联系电话"],
    lists: {},
  },
  ASSIGNMENT_NOTICE: {
    required: ["单位", "届次", "建议编号", "建议标题", "主办科室", "办理期限", "通知日期"],
    optional: ["来源", "领衔代表", "协办科室", "交办日期", "办理方式"],
    lists: {},
  },
  COMPLETION_NOTICE: {
    required: ["单位", "届次", "建议编号", "建议标题", "主送", "答复文号", "办理结果", "成文日期"],
    optional: ["来源", "领衔代表", "答复日期", "办理结果评价", "办理态度评价"],
    lists: {},
  },
  ANNUAL_REPORT: {
    required: ["单位", "标题", "段落", "成文日期"],
    optional: ["年度", "办件名称", "截止日期", "办件"],
    // a line of the text is a heading (题), or a paragraph with or without a numbered opening (小题)
    lists: {
      段落: ["题", "小题", "文"],
      办件: ["序号", "编号", "名称", "方式", "科室", "文号", "类别", "评价"],
    },
  },
};

/** A paper's content: text by field, and lines by list. */
export type PaperContent = Readonly<Record<string, string | readonly Readonly<Record<string, string>>[]>>;

/** Whether the word in an address names a kind of paper. */
export function isPaperKind(word: string): word is PaperKind {
  return paperKinds.some((kind) => kind === word);
}

/** Whether the word in an address names a paper of a case. */
export function isCasePaperKind(word: string): word is CasePaperKind {
  return casePaperKinds.some((kind) => kind === word);
}
