import { compact } from "./clean-text";
import type { ImportField } from "./field";

/**
 * The field a column's name stands for, or null for an unknown name. Blanks, line breaks, bracketed notes,
 * punctuation, case and underscores make no difference.
 */
export function fieldOfHeader(name: string): ImportField | null {
  return fieldByName.get(plainHeader(name)) ?? null;
}

/** The name as it is compared: "交办日期 （年月日）*" is 交办日期, "proposal_number" is proposalnumber. */
export function plainHeader(name: string): string {
  const unbracketed = compact(name).replace(/[([【<].*?[)\]】>]/g, "");
  return unbracketed.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, "");
}

const names: Readonly<Record<ImportField, string>> = {
  number: `编号 建议编号 提案编号 建议提案编号 提案建议编号 议案编号 案号 提案号 建议号 建议提案号 件号 原编号 代表建议编号
    委员提案编号 文件编号 提案案号 建议案号 number no proposalnumber proposalno suggestionnumber suggestionno caseno
    casenumber ref`,
  title: `标题 建议标题 提案标题 建议提案标题 题目 建议题目 提案题目 案由 提案案由 建议案由 建议名称 提案名称 名称 事由
    建议事由 提案事由 建议内容标题 建议提案题目 建议提案名称 标题案由 案由标题 title subject reason`,
  text: `内容 正文 全文 建议内容 提案内容 建议正文 提案正文 建议全文 提案全文 原文 具体内容 建议提案内容 情况分析及建议
    content text fulltext body`,
  session: `届次 会议届次 届别 会议 会次 大会届次 所属届次 人大届次 政协届次 届次会议 会议名称 session meeting`,
  source: `来源 类型来源 建议来源 提案来源 文件类型 件类 建议提案类型 来源类型 source sourcetype`,
  year: `年度 年份 办理年度 所属年度 年 year`,
  leadSponsor: `领衔代表 领衔人 领衔代表姓名 领衔 第一提案人 第一提案者 提案人 提案者 提出人 提出者 代表 代表姓名 委员 委员姓名
    姓名 建议人 领衔委员 提案单位 提案人姓名 代表委员 提案单位提案人 提出代表 领衔代表委员 主提人 建议代表 personnelname
    leadsponsor leaddeputy lead firstproposer proposer sponsor sponsors deputy name`,
  coSponsors: `附议代表 附议人 附议 联名代表 联名人 联名 附议代表姓名 联名代表姓名 联名委员 附议委员 其他提案人 联名提案人 附名代表
    附议代表委员 cosponsors cosponsor cosigners cosigner`,
  phone: `代表联系电话 联系电话 联系方式 电话 手机 手机号 手机号码 代表电话 代表手机 委员联系电话 委员电话 领衔代表电话
    领衔代表联系电话 领衔代表联系方式 代表联系方式 联系电话手机 提案人电话 phone telephone mobile tel contact contactnumber`,
  handlingRole: `办理方式 办理类型 办理类别 承办方式 承办类型 办理形式 办理性质 主协办 主办协办 主办会办 承办类别 办理职责 办理角色
    handling handlingrole role handlingtype`,
  leadUnit: `主办单位 主办 主办部门 承办单位 牵头单位 牵头部门 主要承办单位 主承办单位 独办主办单位 主办独办单位 承办部门
    leadunit lead unit handlingunit`,
  coUnits: `协办单位 协办 会办单位 会办 协办部门 配合单位 协同单位 协办会办单位 会办协办单位 分办单位 counits counit
    cohandlingunit cohandlingunits cohandlers`,
  section: `承办科室 科室 责任科室 办理科室 主办科室 牵头科室 经办科室 承办处室 责任处室 处室 承办股室 责任股室 股室 协办科室
    配合科室 承办责任科室 责任承办科室 section sections office department`,
  leaderInCharge: `分管领导 责任领导 局分管领导 分管局领导 分管负责人 牵头领导 包案领导 领办领导 局领导 leaderincharge leader
    deputydirector`,
  deliveredOn: `交办日期 交办时间 交办 交办日 收文日期 收文时间 收到日期 转办日期 转办时间 分办日期 分办时间 deliveredon delivered
    assignedon assigned delivereddate assigneddate`,
  dueOn: `答复期限 办理期限 办结期限 办理时限 答复时限 办结时限 截止日期 截止时间 答复截止日期 办理截止日期 限办日期 要求办结时间
    要求答复时间 完成时限 办复期限 办复时限 答复日期限 dueon due duedate deadline`,
  topic: `主题 主题分类 业务类别 业务分类 工作类别 业务领域 领域 专题 局内分类 涉及领域 topic type`,
  category: `类别 分类 建议类别 提案类别 建议分类 提案分类 所属类别 建议提案类别 内容分类 category class`,
  disclosureWish: `是否公开 公开意愿 可否公开 公开属性 是否同意公开 公开方式 能否公开 建议是否公开 disclosure public
    disclosurewish`,
  submittedOn: `提交日期 提交时间 提出日期 提出时间 提案日期 提案时间 发布时间 发布日期 公布时间 publishtime publishdate
    submittedon submitted submitteddate date`,
  ignore: `序号 序 行号 备注 说明 pkid rownum id`,
};

const fieldByName: ReadonlyMap<string, ImportField> = buildIndex();

function buildIndex(): Map<string, ImportField> {
  const index = new Map<string, ImportField>();
  for (const [field, list] of entriesOf(names)) {
    for (const name of list.split(/\s+/)) if (!index.has(name)) index.set(name, field);
  }
  return index;
}

function entriesOf(record: Readonly<Record<ImportField, string>>): [ImportField, string][] {
  const fields = Object.keys(record).filter((key): key is ImportField => key in record);
  return fields.map((field) => [field, record[field]]);
}
