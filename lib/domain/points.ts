/** What becomes of one of the deputy's points. */
export const pointOutcomes = ["ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED"] as const;
export type PointOutcome = (typeof pointOutcomes)[number];

export const MOST_POINTS = 30;
export const LONGEST_POINT = 500;

export interface Point {
  readonly id: string;
  readonly position: number;
  readonly text: string;
}

export interface PointAnswer {
  readonly pointId: string;
  /** Null while nobody has decided. */
  readonly outcome: PointOutcome | null;
  readonly reason: string;
  readonly legalBasis: string;
}

/** A point as a message names it: its number and its first words. */
export function pointName({ position, text }: Pick<Point, "position" | "text">): string {
  const words = [...text];
  return `${position}. ${words.slice(0, 20).join("")}${words.length > 20 ? "…" : ""}`;
}

/** What is missing from an answer before it may be handed up. */
export type PointRule = "POINT_UNANSWERED" | "POINT_REASON_MISSING" | "POINT_BASIS_MISSING";

/** Numbers that begin a point: 一、 （一） 1. 1、 (1) 第一， */
const numbered =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．]|是|，)|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d))\s*/;

/**
 * A first split of the deputy's text into points, to be mended by hand: its lines that begin with a number,
 * without it; without any such line, every line that says something. At most 30, each cut to 500 characters.
 */
export function suggestPoints(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const counted = lines.filter((line) => numbered.test(line)).map((line) => line.replace(numbered, ""));
  const points = counted.length > 0 ? counted : lines;
  return points
    .filter((point) => point !== "")
    .slice(0, MOST_POINTS)
    .map((point) => [...point].slice(0, LONGEST_POINT).join(""));
}

/** A rule that the answer breaks, and of which points. */
export interface PointTrouble {
  readonly rule: PointRule;
  readonly points: readonly Point[];
}

/**
 * Everything that stands against handing up a point-by-point answer; empty when nothing does. Every point is
 * decided; what is adopted in part or not at all says why, and what is declined names its legal basis.
 * Rule: 逐条答复，不予采纳的说明理由和依据 (the practice of local rules on handling suggestions).
 */
export function pointTroubles(points: readonly Point[], answers: readonly PointAnswer[]): PointTrouble[] {
  const answerOf = new Map(answers.map((answer) => [answer.pointId, answer]));
  const where = (wrong: (answer: PointAnswer | undefined) => boolean) =>
    points.filter(({ id }) => wrong(answerOf.get(id)));
  const troubles: readonly PointTrouble[] = [
    { rule: "POINT_UNANSWERED", points: where((answer) => !answer?.outcome) },
    {
      rule: "POINT_REASON_MISSING",
      points: where((answer) => isDeclined(answer) && answer?.reason.trim() === ""),
    },
    {
      rule: "POINT_BASIS_MISSING",
      points: where((answer) => answer?.outcome === "NOT_ADOPTED" && answer.legalBasis.trim() === ""),
    },
  ];
  return troubles.filter((trouble) => trouble.points.length > 0);
}

/** In part or as a whole; a point on which nothing is decided is neither. */
function isDeclined(answer: PointAnswer | undefined): boolean {
  return answer?.outcome === "PARTLY_ADOPTED" || answer?.outcome === "NOT_ADOPTED";
}
