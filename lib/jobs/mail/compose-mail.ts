import "server-only";
import type { NoticeMaterial } from "@/lib/data/notices/notice-material";
import type { Role } from "@/lib/domain/actor";
import { createI18n, type I18n } from "@/lib/i18n/create";
import { digestText } from "@/lib/jobs/digest-text";
import { eventWords } from "@/lib/jobs/event-words";
import { noticeLink } from "@/lib/jobs/notice-link";

interface Reader {
  readonly name: string;
  readonly role: Role;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/**
 * A mail about an event, Chinese above, English below. It names the matter and the case and leads there; what was
 * written in the course of handling stays in the app.
 *
 * @param origin the address of the installation, which the links begin with
 */
export function composeMail(material: NoticeMaterial, reader: Reader, origin: string): MailText {
  const [zh, en] = [createI18n("zh"), createI18n("en")];
  const body = (i18n: I18n) => bodyOf(i18n, material, reader, origin);
  return { subject: subjectOf(zh, material), text: `${body(zh)}\n\n----\n\n${body(en)}\n` };
}

function subjectOf(i18n: I18n, material: NoticeMaterial): string {
  const { t } = i18n;
  const sentence = eventWords(i18n, material);
  const { suggestion } = material;
  if (!suggestion) return t("notices.mail.subject", { sentence });
  const { number, title } = suggestion;
  return t("notices.mail.subjectOfCase", { sentence, number, title });
}

function bodyOf(i18n: I18n, material: NoticeMaterial, reader: Reader, origin: string): string {
  const { t, format } = i18n;
  const digest = digestText(i18n, material.data, reader.role, origin);
  const actor = material.actor?.name ?? t("notices.mail.system");
  return [
    t("notices.mail.greeting", { name: reader.name }),
    "",
    subjectOf(i18n, material),
    ...(digest ? ["", digest] : [t("notices.mail.byWhom", { actor, when: format.moment(material.at) })]),
    "",
    t("notices.mail.open", { link: noticeLink(material, reader.role, origin) }),
    "",
    t("notices.mail.why"),
  ].join("\n");
}
