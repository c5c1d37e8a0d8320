export const supervision = {
  title: "督办",
  meaning: "对办理中的建议发出的督办通知，须按期反馈，反馈后由秘书科销号。",
  tabs: "督办通知的办理情况",
  tab: { open: "待反馈", answered: "待销号", closed: "已销号" },
  col: {
    light: "反馈期限",
    number: "文号",
    reason: "督办事由",
    case: "建议",
    section: "承办科室",
    act: "操作",
  },
  caseWords: "{number} 号《{title}》",
  unitAndSection: "{unit} · {section}",
  empty: { open: "没有待反馈的督办通知", answered: "没有待销号的督办通知", closed: "没有已销号的督办通知" },
  emptyHint: "在办件页面可以查看某件建议的全部督办情况。",
} as const;
