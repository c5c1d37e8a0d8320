export const replyClass = {
  adoptedOrSolved: "采纳或基本解决",
  planned: "列入计划逐步解决",
  conditionsOrReference: "受条件限制或留作参考",
  solvedOrBasicallySolved: "已经解决或基本解决",
  inProgressOrPlanned: "正在解决或列入计划解决",
  laterForConditions: "因条件限制待以后解决",
  forReference: "留作参考",
  started: "已着手解决",
  plannedGradually: "列入规划逐步解决",
  notFeasible: "暂不可行",
} as const;
