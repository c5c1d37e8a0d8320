import { Paper } from "@/components/ui/paper";
import { createI18n, type I18n } from "@/lib/i18n/create";

export interface PaperOfReply {
  readonly kind: "REPLY" | "OPINION";
  readonly unitName: string;
  readonly leadUnitName: string | null;
  readonly documentNo: string | null;
  readonly issuedAt: Date | null;
  readonly body: string;
  readonly classCode: string | null;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly suggestion: {
    readonly number: string;
    readonly title: string;
    readonly session: { readonly name: string; readonly source: "NPC" | "CPPCC" };
  };
  /** In the order in which they signed, as far as they are named. */
  readonly sponsors: readonly { readonly name: string; readonly kind: "DEPUTY" | "MEMBER" | "BODY" }[];
  /** How many signed in all, where the paper says so. */
  readonly statedCount: number | null;
}

/** An official letter has one wording, whatever the language of whoever looks at it. */
const { t, format, lang } = createI18n("zh");

/**
 * A reply or opinion as the letter it will be: to whom, its opening, the body, who signs and when. Only `label`
 * and the mark of a draft, which aren't part of the letter, are in the reader's language.
 */
export function ReplyPaper({ i18n, paper, label }: { i18n: I18n; paper: PaperOfReply; label: string }) {
  const { suggestion, kind } = paper;
  const isReply = kind === "REPLY";
  const byBody = paper.sponsors.length > 0 && paper.sponsors.every(({ kind: each }) => each === "BODY");
  const replyOpening = byBody ? "cases.page.openingToBody" : "cases.page.opening";
  const opening = t(isReply ? replyOpening : "cases.page.opinionOpening", suggestion);
  const closing = t(isReply ? "cases.page.thanks" : "cases.page.opinionClosing");
  const toUnit = paper.leadUnitName ? t("cases.page.addresseeUnit", { name: paper.leadUnitName }) : "";
  const addressee = isReply ? toSponsors(paper) : toUnit;
  const { handlerName: name, handlerPhone: phone } = paper;
  return (
    <Paper
      label={label}
      lang={lang}
      issuer={paper.unitName}
      title={t(`cases.page.title.${titleKey(paper)}`, {
        session: suggestion.session.name,
        number: suggestion.number,
      })}
      addressee={addressee}
      paragraphs={[opening, ...paper.body.split("\n").filter((line) => line.trim() !== ""), closing]}
      signature={paper.unitName}
      date={paper.issuedAt ? format.dayOfMoment(paper.issuedAt) : ""}
      notes={name ? [t("cases.page.handler", { name, phone })] : []}
      {...(paper.documentNo ? { number: paper.documentNo } : { draftWord: i18n.t("cases.page.draftBadge") })}
      {...(paper.classCode ? { mark: t("cases.page.classMark", { code: paper.classCode }) } : {})}
    />
  );
}

function titleKey({ kind, suggestion }: PaperOfReply) {
  const proposal = suggestion.session.source === "CPPCC";
  if (kind === "REPLY") return proposal ? ("proposalReply" as const) : ("reply" as const);
  return proposal ? ("proposalOpinion" as const) : ("opinion" as const);
}

/** How many addressees the letter itself names. */
export const NAMED = 3;

/** 主送: everybody by name up to three; 等 only when more signed than are named. */
function toSponsors({ sponsors, statedCount, suggestion }: PaperOfReply): string {
  const signed = Math.max(sponsors.length, statedCount ?? 0);
  const named = sponsors.slice(0, NAMED);
  const names = format.list(named.map(({ name }) => name));
  const bodies = named.length > 0 && named.every(({ kind }) => kind === "BODY");
  const what = suggestion.session.source === "CPPCC" ? ("member" as const) : ("deputy" as const);
  if (names === "") return t(`cases.page.addressee.${what}Unnamed`);
  if (signed > named.length) return t(`cases.page.addressee.${what}Many`, { names, count: signed });
  return bodies
    ? t("cases.page.addresseeUnit", { name: names })
    : t(`cases.page.addressee.${what}`, { names });
}
