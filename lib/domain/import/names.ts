import { cleanLine, compact, saysNothing } from "./clean-text";
import { chineseNumber } from "./dates";
import type { ImportSponsor } from "./row";

export interface NamesRead {
  readonly sponsors: readonly ImportSponsor[];
  readonly statedCount: number | null;
}

/**
 * The signatures in a cell: split at 、 ， , ; / | and line breaks outside brackets, and at blanks where every
 * piece is a whole Chinese name ("甘文清 李一鸣"; a name spread as "周　岚" is put together). "甘文清等12人"
 * gives the name and the count of all signatures. Committees, parties and associations become bodies.
 */
export function readNames(text: string): NamesRead {
  const { names, statedCount } = withoutCount(splitList(text));
  const sponsors = names.flatMap(splitAtBlanks).map(sponsorOf);
  return { sponsors: distinctBy(sponsors, (sponsor) => sponsor.name), statedCount };
}

/** Units or sections in a cell, split like names, and at blanks where each piece ends like a unit. */
export function readUnits(text: string): string[] {
  const units = splitList(text).flatMap((piece) => {
    const parts = piece.split(/\s+/);
    return parts.length > 1 && parts.every((part) => UNIT_END.test(part)) ? parts : [piece];
  });
  return distinctBy(units, (unit) => unit);
}

/** One person's name (the leader in charge), put together if it was spread with blanks; "" if none is named. */
export function readPerson(text: string): string {
  if (saysNothing(text)) return "";
  const name = cleanLine(text);
  return /^[\p{Script=Han}\s]+$/u.test(name) ? name.replace(/\s+/g, "") : name;
}

const UNIT_END =
  /\p{Script=Han}(?:局|委|办|厅|部|院|会|府|司|中心|公司|科|股|室|处|队|站|联|区|县|镇|乡|街道)$/u;
const BODY_END =
  /(?:委员会|党委|市委|省委|区委|县委|委|局|联|盟|党|社|会|协|团|组|界|界别|院|部|办|厅|中心|公司|支部|总支)$/u;
const BODY_START =
  /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|工商联|共青团|团[省市区县州]委)/u;
const PLACE_START = /^(?:全国|[省市县区州旗])/u;
const COMPOUND_SURNAME =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|慕容|令狐|夏侯|东方|司徒|司空|端木|长孙|宇文)/u;

function splitList(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let depth = 0;
  const balanced = text.split(/[(（]/).length === text.split(/[)）]/).length;
  for (const sign of text) {
    if (balanced && /[(（]/.test(sign)) depth += 1;
    if (balanced && /[)）]/.test(sign)) depth -= 1;
    if (depth <= 0 && /[、，,;；/／|｜\r\n]/.test(sign)) {
      pieces.push(piece);
      piece = "";
    } else piece += sign;
  }
  return [...pieces, piece].map(cleanLine).filter((part) => !saysNothing(part));
}

/** 等12人, 等 12 名代表, 等十二人, 等 at the end of a name or as a piece of its own. */
const COUNT =
  /^(.*?)\s*等\s*(?:共|共计)?\s*([\d０-９]{1,4}|[一二三四五六七八九十]{1,3})?\s*(?:人|名|位)?\s*(?:代表|委员)?$/u;

function withoutCount(pieces: string[]): { names: string[]; statedCount: number | null } {
  let statedCount: number | null = null;
  const names = pieces.map((piece) => {
    const match = COUNT.exec(piece);
    if (!match) return piece;
    const [, name = "", count = ""] = match;
    const number = /^[一二三四五六七八九十]/.test(count) ? chineseNumber(count) : Number(compact(count));
    if (number > 0) statedCount = number;
    return name;
  });
  return { names: names.filter((name) => name !== ""), statedCount };
}

function splitAtBlanks(name: string): string[] {
  if (!/^[\p{Script=Han}\s]+$/u.test(name)) return [name.replace(/\s+/g, " ")];
  const names = joinSpread(name.split(/\s+/));
  const whole = names.every((part) => part.length >= 2 && (part.length <= 4 || BODY_END.test(part)));
  return whole ? names : [name.replace(/\s+/g, "")];
}

/** 周 岚 → 周岚, 欧阳 文山 → 欧阳文山; other pieces stay. */
function joinSpread(parts: string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [part = "", next = ""] = parts.slice(index, index + 2);
    const spread =
      (part.length === 1 && next.length === 1) ||
      (COMPOUND_SURNAME.test(part) && part.length === 2 && next.length > 0 && next.length <= 2);
    joined.push(spread ? part + next : part);
    if (spread) index += 1;
  }
  return joined;
}

function sponsorOf(written: string): ImportSponsor {
  const title = /^(\p{Script=Han}{2,4})(?:代表|委员)$/u.exec(written);
  const name = title?.[1] ?? written;
  return { name, kind: isBody(name) ? "BODY" : "PERSON" };
}

/** A body ends like one, and is too long for a name or begins with a place (省台联) or a party's name. */
function isBody(name: string): boolean {
  if (name.includes("·")) return false;
  if (BODY_START.test(name)) return true;
  if (!BODY_END.test(name)) return false;
  if (name.length >= 5 || PLACE_START.test(name)) return true;
  return name.length === 4 && !COMPOUND_SURNAME.test(name);
}

function distinctBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}
