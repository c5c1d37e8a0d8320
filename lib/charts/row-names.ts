import { INK, TEXT_PX } from "@/lib/charts/render";

const NARROW_BELOW_PX = 500;

/** Whether a chart of this width (pixels) is one for phones. */
export function isNarrow(width: number): boolean {
  return width < NARROW_BELOW_PX;
}

/** The room (pixels) for the names of rows, left of the bars. */
export function nameWidth(width: number): number {
  return isNarrow(width) ? 104 : 160;
}

/** Names flush with the left edge, cut where they would run into the bars: the table below has them whole. */
export function nameLabel(width: number) {
  const room = nameWidth(width);
  return {
    color: INK,
    fontSize: TEXT_PX,
    align: "left",
    margin: room,
    width: room - 12,
    overflow: "truncate",
  } as const;
}
