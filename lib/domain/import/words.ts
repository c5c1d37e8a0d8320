import { compact } from "./clean-text";
import type { ImportDisclosureWish, ImportHandlingRole, ImportSource } from "./row";

/** 主办 → LEAD, 独办·单办 → SOLE, 协办·会办 → CO, 分办 → SEPARATE, 参阅 → REFERENCE; null for other words. */
export function readRole(text: string): ImportHandlingRole | null {
  const word = compact(text)
    .toLowerCase()
    .replace(/[-_]/g, "")
    .replace(/(?:件|单位|办理)$/, "");
  return roles.get(word) ?? null;
}

/** Which of the two kinds a text speaks of by its words (人大, 政协, 建议, 提案 …); null for neither or both. */
export function guessSource(text: string): ImportSource | null {
  const npc = /人大|人民代表|代表建议|npc|people.?s congress|deput(?:y|ies)/i.test(text);
  const cppcc = /政协|提案|委员提|cppcc|consultative conference|proposal/i.test(text);
  if (npc === cppcc) return null;
  return npc ? "NPC" : "CPPCC";
}

/** A cell of a source column: as guessSource, and 建议, 代表, 委员 alone. */
export function readSource(text: string): ImportSource | null {
  const word = compact(text);
  if (/^(?:代表|建议|代表建议|suggestion)$/i.test(word)) return "NPC";
  if (/^(?:委员|委员提案)$/.test(word)) return "CPPCC";
  return guessSource(word);
}

/** 主动公开, 依申请公开, 不予公开 and the usual yes and no; null for other words. */
export function readDisclosureWish(text: string): ImportDisclosureWish | null {
  const word = compact(text).toLowerCase();
  if (/^(?:主动公开|公开|可公开|可以公开|同意公开|同意|是|全文公开|public|yes|y)$/.test(word))
    return "PUBLIC";
  if (/^(?:依申请公开|依申请|onrequest|on-request)$/.test(word)) return "ON_REQUEST";
  if (/^(?:不予公开|不公开|不宜公开|不同意公开|不同意|否|notpublic|no|n)$/.test(word)) return "NOT_PUBLIC";
  return null;
}

/** A four-digit year 1954 to 2100 at the start of the text or before 年; null if there is none. */
export function readYear(text: string): number | null {
  const match = /^(\d{4})年?(?:度)?$/.exec(compact(text));
  return match ? plausibleYear(match[1]) : null;
}

/** The first year named in a text such as "2024年市民政局…分工表"; a bare "2019" counts too. */
export function findYear(text: string): number | null {
  const bare = readYear(text);
  if (bare !== null) return bare;
  const match = /(?<!\d)(\d{4})年/.exec(compact(text));
  return match ? plausibleYear(match[1]) : null;
}

/** "五届人大四次会议" in a title such as "市五届人大四次会议建议分工表"; null if none is named. */
export function findSession(text: string): string | null {
  const match =
    /第?[一二三四五六七八九十\d]+届\p{Script=Han}{0,8}?第?[一二三四五六七八九十\d]+次(?:会议|全会)/u.exec(
      compact(text),
    );
  return match ? match[0] : null;
}

/** Whether each of the numbers in a cell (split at 、 , ; / and blanks) could be dialled in China. */
export function looksLikePhone(text: string): boolean {
  const numbers = splitPhones(text);
  return numbers.length > 0 && numbers.length <= 5 && numbers.every(isPhone);
}

/** The numbers with half-width digits, joined by 、. */
export function normalPhone(text: string): string {
  return splitPhones(text).join("、");
}

function splitPhones(text: string): string[] {
  const plain = text.normalize("NFKC").trim();
  // A single number may be printed in groups: 139 0000 0001.
  if (isPhone(plain)) return [plain];
  const numbers = plain.split(/[、,;/\s]+/).filter((part) => part !== "");
  return numbers;
}

function isPhone(text: string): boolean {
  // Eight digits could be dialled, but in this grouping they are a date in the wrong column.
  if (/^(?:19|20)\d{2}-\d{1,2}-\d{1,2}$/.test(text)) return false;
  if (!/^\+?[\d\s()–—-]+(?:(?:转|ext\.?|x)\s*\d{1,6})?$/i.test(text)) return false;
  const [main = ""] = text.split(/转|ext\.?|x/i);
  const digits = main.replace(/[^\d+]/g, "");
  return /^(?:(?:\+?86)?1[3-9]\d{9}|(?:\+?86)?0\d{9,11}(?:\d{1,4})?|[2-9]\d{6,7}|[48]00\d{7}|\d{5,6}|\+(?!86)\d{7,15})$/.test(
    digits,
  );
}

function plausibleYear(text: string | undefined): number | null {
  const year = Number(text);
  return year >= 1954 && year <= 2100 ? year : null;
}

const roles: ReadonlyMap<string, ImportHandlingRole> = new Map([
  ...(["独办", "单办", "单独", "独立", "自办", "sole"] as const).map((word) => [word, "SOLE"] as const),
  ...(["主办", "牵头", "lead"] as const).map((word) => [word, "LEAD"] as const),
  ...(["协办", "会办", "协同", "配合", "co", "cohandled", "cohandling", "cohandler"] as const).map(
    (word) => [word, "CO"] as const,
  ),
  ...(["分办", "分别", "separate"] as const).map((word) => [word, "SEPARATE"] as const),
  ...(["参阅", "阅知", "参考", "reference"] as const).map((word) => [word, "REFERENCE"] as const),
]);
