import { ordinalWords } from "@/lib/domain/annual-report/figure-words";

/** The parts of an annual report in their order. RESULTS also holds a text by each section. */
export const reportParts = ["OPENING", "MEASURES", "RESULTS", "SHORTCOMINGS", "NEXT"] as const;
export type ReportPart = (typeof reportParts)[number];

/** The headings; the opening has none. */
export const partHeadings: Readonly<Record<Exclude<ReportPart, "OPENING">, string>> = {
  MEASURES: "一、主要做法",
  RESULTS: "二、工作成效",
  SHORTCOMINGS: "三、存在问题",
  NEXT: "四、下步打算",
};

/** A part's latest wording; `section` names the section (科室) whose paragraph of RESULTS it is. */
export interface PartText {
  readonly part: ReportPart;
  readonly section: string | null;
  readonly body: string;
}

export interface Block {
  readonly kind: "HEADING" | "TEXT";
  readonly text: string;
}

/**
 * The report as headings and paragraphs. The sections' paragraphs of RESULTS are numbered （一）, （二） in the order
 * given; lines are paragraphs, and empty ones are left out. A part without text has no heading either.
 */
export function composeReport(texts: readonly PartText[]): Block[] {
  return reportParts.flatMap((part): Block[] => {
    const own = texts.filter((text) => text.part === part && text.section === null).flatMap(linesOf);
    const bySections = texts
      .filter((text) => text.part === part && text.section !== null)
      .map(linesOf)
      .filter((lines) => lines.length > 0)
      .flatMap(([first = "", ...more], index) => [`（${ordinalWords(index + 1)}）${first}`, ...more]);
    const lines = [...own, ...bySections].map((text): Block => ({ kind: "TEXT", text }));
    if (part === "OPENING" || lines.length === 0) return lines;
    return [{ kind: "HEADING", text: partHeadings[part] }, ...lines];
  });
}

function linesOf({ body }: PartText): string[] {
  return body
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words in full-width brackets that a draft leaves for its writer, such as （请补充组织领导情况）. */
const OPEN = /（请[^）]*）/gu;

/** What a draft still asks its writer for. */
export function openRequests(text: string): string[] {
  return [...text.matchAll(OPEN)].map(([words]) => words);
}
