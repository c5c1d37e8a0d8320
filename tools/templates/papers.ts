import type { Paragraph, Table } from "docx";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import {
  annex,
  copies,
  empty,
  grid,
  head,
  heading,
  line,
  mark,
  opened,
  signature,
  title,
} from "./official-paper";

/** The default templates, part by part; fields stand in braces. */
export const defaultPapers: Readonly<Record<PaperKind, readonly (Paragraph | Table)[]>> = {
  REPLY: [
    ...head("{单位}", "{发文字号}"),
    mark("{类别}"),
    ...title("{标题}"),
    line("{主送}", { indent: false }),
    ...list("段落", "{文}"),
    line("{附件说明}"),
    ...signature("{单位}", "{成文日期}"),
    empty(),
    line("（承办人：{承办人}　联系电话：{联系电话}）"),
    line("公开属性：{公开属性}"),
    copies("抄送：{抄送}"),
  ],
  OPINION: [
    ...head("{单位}", "{发文字号}"),
    ...title("{标题}"),
    line("{主送}", { indent: false }),
    ...list("段落", "{文}"),
    line("{附件说明}"),
    ...signature("{单位}", "{成文日期}"),
    empty(),
    line("（承办人：{承办人}　联系电话：{联系电话}）"),
  ],
  SUPERVISION_NOTICE: [
    ...head("{单位}", "{编号}"),
    ...title("督办通知书"),
    line("{科室}：", { indent: false }),
    line("现就{届次}第{建议编号}号《{建议标题}》的办理工作，向你科室发出督办通知。"),
    heading("一、督办事由"),
    line("{事由}"),
    heading("二、办理要求"),
    line("{要求}"),
    line("请于{答复期限}前书面回复办理情况。"),
    ...signature("{单位}", "{签发日期}"),
  ],
  SURVEY_FORM: [
    ...title("办理情况征询意见表"),
    grid([
      [["届次", "{届次}"]],
      [
        ["编号", "第{建议编号}号"],
        ["代表", "{代表}"],
      ],
      [["标题", "{建议标题}"]],
      [["承办单位", "{承办单位}"]],
      [
        ["答复文号", "{答复文号}"],
        ["答复日期", "{答复日期}"],
      ],
      [
        ["收到答复", "□ 是　　□ 否"],
        ["收到日期", ""],
      ],
      [
        ["当面沟通", "□ 是　　□ 否"],
        ["沟通方式", ""],
      ],
      [["办理态度", "□ 满意　　□ 基本满意　　□ 不满意"]],
      [["办理结果", "□ 满意　　□ 基本满意　　□ 不满意"]],
      [["意见和建议", "\n\n\n"]],
      [
        ["签名", ""],
        ["日期", ""],
      ],
      [
        ["地址", ""],
        ["联系电话", ""],
      ],
    ]),
    line("请收到答复后填写并签名，寄回承办单位。本表由代表本人填写，他人不得代填。"),
  ],
  ASSIGNMENT_NOTICE: [
    ...head("{单位}", "办理工作通知"),
    ...title("关于交办{届次}", "第{建议编号}号{来源}的通知"),
    line("{主办科室}：", { indent: false }),
    line("现将{届次}第{建议编号}号《{建议标题}》（领衔：{领衔代表}）交你科室主办。"),
    line("办理方式：{办理方式}。协办科室：{协办科室}。"),
    line("交办日期：{交办日期}。请于{办理期限}前完成办理；答复前应当与代表面商，逐条答复代表意见。"),
    ...signature("{单位}", "{通知日期}"),
  ],
  COMPLETION_NOTICE: [
    ...head("{单位}", "{答复文号}"),
    ...title("办结告知书"),
    line("{主送}", { indent: false }),
    line("您提出的《{建议标题}》（{届次}第{建议编号}号），我单位已于{答复日期}以{答复文号}答复。"),
    line("办理结果：{办理结果}。您对办理态度的评价：{办理态度评价}；对办理结果的评价：{办理结果评价}。"),
    line("该件现已办结，特此告知。感谢您对我们工作的关心和支持。"),
    ...signature("{单位}", "{成文日期}"),
  ],
  ANNUAL_REPORT: [
    ...title("{标题}"),
    line("{#段落}"),
    line("{#题}"),
    heading("{题}"),
    line("{/题}"),
    line("{^题}"),
    opened("{小题}", "{文}"),
    line("{/题}"),
    line("{/段落}"),
    ...signature("{单位}", "{成文日期}"),
    ...annex("{年度}年{办件名称}办理情况一览表", "办件", [
      ["序号", "序号", 0.075],
      ["编号", "编号", 0.08],
      ["标题", "名称", 0.29],
      ["方式", "方式", 0.08],
      ["承办科室", "科室", 0.15],
      ["文号", "文号", 0.17],
      ["类别", "类别", 0.075],
      ["评价", "评价", 0.08],
    ]),
  ],
};

/** A paragraph for each line of a list. */
function list(name: string, text: string): Paragraph[] {
  return [line(`{#${name}}`), line(text), line(`{/${name}}`)];
}
