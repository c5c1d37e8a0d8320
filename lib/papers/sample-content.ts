import { type PaperContent, type PaperKind, paperFields } from "@/lib/domain/papers/paper-kinds";

/** What fields say in a sample: demo data, all of it invented. */
const samples: Readonly<Record<string, string>> = {
  届次: "市第五届人大第四次会议",
  来源: "建议",
  建议编号: "012",
  建议标题: "关于完善社区养老服务的建议（示例）",
  领衔代表: "甘文清",
  单位: "市民政局",
  发文字号: "市民字〔2024〕1号",
  类别: "办理结果：A 类",
  标题: "关于市第五届人大第四次会议\n第012号建议的答复（示例）",
  主送: "甘文清代表：",
  成文日期: "2024年5月20日",
  承办人: "陈晨",
  联系电话: "0795-0000001",
  公开属性: "主动公开",
  附件说明: "附件：办理情况说明（示例）",
  抄送: "市人大常委会选任联工委，市政府办公室",
  编号: "督办〔2024〕1号",
  科室: "养老服务科",
  事由: "答复期限临近，办理进展缓慢（示例）。",
  要求: "请说明办理进度，尽快与代表面商并提交答复稿。",
  答复期限: "2024年5月10日",
  签发日期: "2024年4月28日",
  办理期限: "2024年6月15日",
  承办单位: "市民政局",
  代表: "甘文清",
  答复文号: "市民字〔2024〕1号",
  答复日期: "2024年5月20日",
  主办科室: "养老服务科",
  协办科室: "区划地名科",
  办理方式: "主办",
  交办日期: "2024年3月15日",
  通知日期: "2024年3月18日",
  办理结果: "A 类",
  办理结果评价: "满意",
  办理态度评价: "满意",
  年度: "2024",
  办件名称: "人大建议",
  截止日期: "2024年6月11日",
};

const rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  段落: [
    { 题: "", 小题: "", 文: "您提出的建议收悉。经研究，现答复如下（示例）：" },
    { 题: "", 小题: "（一）关于增设站点。", 文: "已在三个社区建成服务站，今年再建两个。" },
    { 题: "", 小题: "（二）关于运营补助。", 文: "补助办法已列入年度计划，年底前印发。" },
  ],
  办件: [
    {
      ...{ 序号: "1", 编号: "012", 名称: "关于完善社区养老服务的建议（示例）", 方式: "主办" },
      ...{ 科室: "养老服务科", 文号: "市民字〔2024〕1号", 类别: "A", 评价: "满意" },
    },
  ],
};

/** What a field says in a sample. */
export function sampleOf(field: string): string {
  return samples[field] ?? `（${field}）`;
}

/** A paper of this kind filled in with demo data. */
export function sampleContent(kind: PaperKind): PaperContent {
  const { required, optional, lists } = paperFields[kind];
  return Object.fromEntries<PaperContent[string]>([
    ...[...required, ...optional].map((field) => [field, sampleOf(field)] as const),
    ...Object.keys(lists).map((list) => [list, rows[list] ?? []] as const),
  ]);
}
