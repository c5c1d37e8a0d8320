import type { Locale } from "@/lib/i18n/locales";

/** In whose words a document is spoken of: a deputy's, a CPPCC member's, or a body's (集体提案). */
export type Wording = "NPC" | "CPPCC" | "BODY";

interface Worded {
  readonly session: { readonly source: "NPC" | "CPPCC" };
  readonly sponsors?: readonly { readonly deputy: { readonly kind: "DEPUTY" | "MEMBER" | "BODY" } }[];
}

/** The words for this document: a proposal is a body's where a body is its first proposer. */
export function wordingOf({ session, sponsors }: Worded): Wording {
  if (session.source === "NPC") return "NPC";
  return sponsors?.[0]?.deputy.kind === "BODY" ? "BODY" : "CPPCC";
}

type Words = readonly (readonly [RegExp, string])[];

const documents: Words = [
  [/(建议)(?=全文)|(?<=往年|后续|我的|您的|提出的|登记)建议/g, "提案"],
  [/第 (?=\{number\} 号)/g, "案号 "],
  [/(?<=案号 \{number\}) 号/g, ""],
];
const english: Words = [
  [/(?<![{\w])suggestion/g, "proposal"],
  [/(?<![{\w])Suggestion/g, "Proposal"],
];

/** Longer words first: 领衔代表 is not 领衔 and a 代表. */
const changes: Readonly<Record<Locale, Readonly<Record<Exclude<Wording, "NPC">, Words>>>> = {
  zh: {
    CPPCC: [...documents, [/领衔代表/g, "第一提案人"], [/代表/g, "委员"]],
    BODY: [...documents, [/领衔代表|代表/g, "提案单位"]],
  },
  en: {
    CPPCC: [
      ...english,
      [/(?<![{\w])lead deputy/g, "first proposer"],
      [/(?<![{\w])deputies/g, "members"],
      [/(?<![{\w])Deputies/g, "Members"],
      [/(?<![{\w])deputy/g, "member"],
      [/(?<![{\w])Deputy/g, "Member"],
    ],
    BODY: [
      ...english,
      [/(?<![{\w])lead deputy/g, "proposing body"],
      [/(?<![{\w])(deputies|deputy)/g, "proposing body"],
      [/(?<![{\w])(Deputies|Deputy)/g, "Proposing body"],
    ],
  },
};

/**
 * A dictionary in the words of proposals: 提案, 委员, 第一提案人, 案号 instead of the congress's. It is the texts that
 * change before anything is filled in, so that titles and what people wrote stay as they are.
 */
export function inWordsOf<Dictionary>(dictionary: Dictionary, locale: Locale, wording: Wording): Dictionary {
  if (wording === "NPC") return dictionary;
  const words = changes[locale][wording];
  const change = (value: unknown): unknown => {
    if (typeof value === "string") {
      return words.reduce((text, [word, instead]) => text.replace(word, instead), value);
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
  };
  return change(dictionary) as Dictionary;
}
