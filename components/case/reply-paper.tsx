import { Paper } from "@/components/ui/paper";
import { createI18n, type I18n } from "@/lib/i18n/create";
import { type LetterOf, letterOf } from "@/lib/papers/letter";

export interface PaperOfReply extends LetterOf {
  readonly unitName: string;
  readonly documentNo: string | null;
  readonly issuedAt: Date | null;
  readonly classCode: string | null;
  readonly handlerName: string;
  readonly handlerPhone: string;
}

/** An official letter has one wording, whatever the language of whoever looks at it. */
const { t, format, lang } = createI18n("zh");

/**
 * A reply or opinion as the letter it will be: to whom, its opening, the body, who signs and when. Only `label`
 * and the mark of a draft, which aren't part of the letter, are in the reader's language.
 */
export function ReplyPaper({ i18n, paper, label }: { i18n: I18n; paper: PaperOfReply; label: string }) {
  const { handlerName: name, handlerPhone: phone } = paper;
  const { title, addressee, paragraphs } = letterOf(paper);
  return (
    <Paper
      label={label}
      lang={lang}
      issuer={paper.unitName}
      title={title}
      addressee={addressee}
      paragraphs={paragraphs}
      signature={paper.unitName}
      date={paper.issuedAt ? format.dayOfMoment(paper.issuedAt) : ""}
      notes={name ? [t("cases.page.handler", { name, phone })] : []}
      {...(paper.documentNo ? { number: paper.documentNo } : { draftWord: i18n.t("cases.page.draftBadge") })}
      {...(paper.classCode ? { mark: t("cases.page.classMark", { code: paper.classCode }) } : {})}
    />
  );
}
