import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import type { Tone } from "@/components/ui/tone";

const TONES: Record<Tone, string> = {
  neutral: "border-edge text-ink",
  info: "border-indigo text-indigo",
  success: "border-green text-green",
  warning: "border-orange text-orange",
  danger: "border-vermilion text-vermilion",
};

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        "inline-flex items-center rounded-sm border px-1.5 text-small whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
