import type { ContactForm } from "@/lib/domain/case-facts";

/** The forms of contact as official papers and pages name them. */
export const contactWords = {
  INTERVIEW: "面谈",
  VISIT: "走访",
  MEETING: "座谈",
  SITE_SURVEY: "现场调研",
  INVITATION: "邀请到单位",
  VIDEO: "视频",
  PHONE: "电话",
  EMAIL: "邮件",
  MESSAGE: "微信",
} as const satisfies Record<ContactForm, string>;
