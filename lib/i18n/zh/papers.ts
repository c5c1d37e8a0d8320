export const papers = {
  points: "对所提意见逐条答复如下：",
  point: "{no}．“{text}”：{outcome}。",
  promises: "我单位就后续落实作出如下承诺：",
  promise: "{no}．{measure}。责任科室：{section}；完成时限：{day}。",
  title: "文书（Word）",
  meaning: "按 GB/T 9704 版式生成，可用 Word 或 WPS 打开、修改和打印。",
  draft: "草稿，尚未发文",
  kind: {
    REPLY: "答复函",
    OPINION: "会办意见",
    SUPERVISION_NOTICE: "督办通知书",
    SURVEY_FORM: "征询意见表",
    ASSIGNMENT_NOTICE: "交办通知",
    COMPLETION_NOTICE: "办结告知书",
    ANNUAL_REPORT: "办理情况报告",
  },
  fileName: "{kind}（{number}号）",
} as const;
