import { percentWords } from "@/lib/domain/annual-report/figure-words";
import type { ReportFigures } from "@/lib/domain/annual-report/report-figures";
import type { RateName } from "@/lib/domain/rates/figure-cases";

/** A clause that claims of all cases what is so of some only. */
export interface UntrueClaim {
  readonly clause: string;
  readonly rate: RateName;
  /** What the rate is in truth, as a report prints it. */
  readonly truth: string;
}

const ABSOLUTE = /全部|全都|全数|均|都已|都是|所有|无一|100\s*[%％]|百分之(?:一)?百/u;

/** What a clause is about; the narrower before the wider, whose words it shares. */
const topics: readonly (readonly [RateName, RegExp])[] = [
  ["inPerson", /当面|面对面/u],
  ["consultation", /面商|走访|沟通|联系代表|联系委员/u],
  ["onTime", /按时|按期|如期|限期内|期限内/u],
  ["satisfaction", /满意/u],
  ["reply", /办复|答复|回复|办理完毕|办结|办理完成/u],
];

/**
 * The clauses of a report's text, its live fields filled in, that say 全部, 均 or 100% of contact, replies or
 * satisfaction where the figures don't bear it out. A listing by 、 is one clause, unless each of its members has a
 * percentage of its own. Rule: trust the figure, never
 * the phrase; no 全部 and no 均为100% unless true.
 */
export function untrueClaims(text: string, { rates }: ReportFigures): UntrueClaim[] {
  return text
    .split(/[，,。；;！!？?\n]/u)
    .map((clause) => clause.trim())
    .flatMap((clause) =>
      topics
        .filter(([name, words]) => rates[name].rate !== 1 && claimsAll(clause, words))
        .map(([name]) => ({ clause, rate: name, truth: percentWords(rates[name].rate) })),
    );
}

function claimsAll(clause: string, words: RegExp): boolean {
  return statementsOf(clause).some((statement) => words.test(statement) && ABSOLUTE.test(statement));
}

const PERCENT = /\d+(?:\.\d+)?\s*[%％]/gu;

/** 甲、乙分别为1%、2% says 甲1% and 乙2%; 甲1%、乙2% says the same. Anything else says one thing. */
function statementsOf(clause: string): string[] {
  const [names = "", values] = clause.split("分别");
  if (values !== undefined) {
    const of = names.split("、");
    const percents = values.match(PERCENT) ?? [];
    if (of.length === percents.length) return of.map((name, index) => `${name}${percents[index]}`);
  }
  const members = clause.split("、");
  return members.every((member) => member.search(PERCENT) >= 0) ? members : [clause];
}
