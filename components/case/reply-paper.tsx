import { Paper } from "@/components/ui/paper";
import type { I18n } from "@/lib/i18n/create";

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
  readonly sponsorNames: readonly string[];
}

/** A reply or opinion as the letter it will be: to whom, its opening, the body, who signs and when. */
export function ReplyPaper({ i18n, paper, label }: { i18n: I18n; paper: PaperOfReply; label: string }) {
  const { t, format } = i18n;
  const { suggestion, kind } = paper;
  const isReply = kind === "REPLY";
  const opening = t(isReply ? "cases.page.opening" : "cases.page.opinionOpening", suggestion);
  const closing = t(isReply ? "cases.page.thanks" : "cases.page.opinionClosing");
  const addressee = isReply
    ? toSponsors(i18n, paper.sponsorNames)
    : paper.leadUnitName
      ? `${paper.leadUnitName}:`
      : "";
  const { handlerName: name, handlerPhone: phone } = paper;
  return (
    <Paper
      label={label}
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
      {...(paper.documentNo ? { number: paper.documentNo } : { draftWord: t("cases.page.draftBadge") })}
      {...(paper.classCode ? { mark: t("cases.page.classMark", { code: paper.classCode }) } : {})}
    />
  );
}

function titleKey({ kind, suggestion }: PaperOfReply) {
  const proposal = suggestion.session.source === "CPPCC";
  if (kind === "REPLY") return proposal ? ("proposalReply" as const) : ("reply" as const);
  return proposal ? ("proposalOpinion" as const) : ("opinion" as const);
}

function toSponsors({ t }: I18n, names: readonly string[]): string {
  const name = names[0] ?? "";
  return names.length > 1
    ? t("cases.page.addresseeMany", { name, count: names.length })
    : t("cases.page.addressee", { name });
}
