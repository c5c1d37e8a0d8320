import { cx } from "@/components/ui/cx";

export const LIGHTS = ["green", "yellow", "orange", "red", "grey"] as const;
export type LightColour = (typeof LIGHTS)[number];

/** Each light has a form of its own, so that it is told apart in grey print and by eyes that don't see its colour. */
const SHAPES: Record<LightColour, { path: string; className: string }> = {
  green: { path: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z", className: "fill-green" },
  yellow: { path: "M8 2 15 14H1Z", className: "fill-yellow" },
  orange: { path: "M8 .8 15.2 8 8 15.2.8 8Z", className: "fill-orange" },
  red: { path: "M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z", className: "fill-red" },
  grey: { path: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z", className: "fill-none stroke-grey stroke-2" },
};

type LightProps = {
  light: LightColour;
  word: string;
  /** Why it shows this colour: "3 working days left". */
  detail?: string | undefined;
  /** Where there is no room the word is only read out. */
  compact?: boolean;
};

/** A due light: shape, colour and a word, never colour alone. */
export function Light({ light, word, detail, compact = false }: LightProps) {
  const { path, className } = SHAPES[light];
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={compact ? (detail ?? word) : undefined}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" className={cx("size-3.5 shrink-0", className)}>
        <path d={path} />
      </svg>
      <span className={compact ? "sr-only" : "font-medium"}>{word}</span>
      {detail ? <span className={compact ? "sr-only" : "text-small text-soft"}>{detail}</span> : null}
    </span>
  );
}
