import { createI18n } from "@/lib/i18n/create";

/** What a reply or opinion is made of. */
export interface LetterOf {
  readonly kind: "REPLY" | "OPINION";
  /** 主办单位, to which an opinion goes. */
  readonly leadUnitName: string | null;
  readonly body: string;
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

export interface Letter {
  readonly title: string;
  /** 主送 */
  readonly addressee: string;
  /** Opening, body and closing, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** An official letter has one wording, whatever the language of whoever looks at it. */
const { t, format } = createI18n("zh");

/** The words of the letter: title, to whom, and its paragraphs. Rule: the forms of 答复 and 会办意见. */
export function letterOf(paper: LetterOf): Letter {
  const { suggestion, kind } = paper;
  const isReply = kind === "REPLY";
  const many = isToMany(paper);
  const replyOpening = many ? "cases.page.openingToBody" : "cases.page.opening";
  const thanks = many ? "cases.page.thanksToMany" : "cases.page.thanks";
  const opening = t(isReply ? replyOpening : "cases.page.opinionOpening", suggestion);
  const closing = t(isReply ? thanks : "cases.page.opinionClosing");
  const toUnit = paper.leadUnitName ? t("cases.page.addresseeUnit", { name: paper.leadUnitName }) : "";
  return {
    title: t(`cases.page.title.${titleKey(paper)}`, {
      session: suggestion.session.name,
      number: suggestion.number,
    }),
    addressee: isReply ? addresseesOf(paper) : toUnit,
    paragraphs: [opening, ...paper.body.split("\n").filter((line) => line.trim() !== ""), closing],
  };
}

/** Several people, or a body, are not addressed as one person. */
function isToMany({ sponsors, statedCount }: LetterOf): boolean {
  const byBody = sponsors.length > 0 && sponsors.every(({ kind }) => kind === "BODY");
  return byBody || Math.max(sponsors.length, statedCount ?? 0) > 1;
}

function titleKey({ kind, suggestion }: LetterOf) {
  const proposal = suggestion.session.source === "CPPCC";
  if (kind === "REPLY") return proposal ? ("proposalReply" as const) : ("reply" as const);
  return proposal ? ("proposalOpinion" as const) : ("opinion" as const);
}

/** How many addressees the letter itself names. */
export const NAMED = 3;

/** 主送: everybody by name up to three; 等 only when more signed than are named. */
export function addresseesOf({
  sponsors,
  statedCount,
  suggestion,
}: Pick<LetterOf, "sponsors" | "statedCount" | "suggestion">): string {
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
