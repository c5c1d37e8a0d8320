import { cx } from "@/components/ui/cx";

export type ControlWidth = "full" | "medium" | "short";

const WIDTHS: Record<ControlWidth, string> = {
  full: "w-full",
  medium: "w-full max-w-80",
  short: "w-full max-w-44",
};

/** The look shared by everything that is typed into or chosen from. */
export function controlClass(width: ControlWidth = "full"): string {
  return cx(
    "min-h-10 rounded border border-edge bg-sheet px-3 py-1.5 text-body text-ink placeholder:text-soft max-md:min-h-11",
    "aria-invalid:border-vermilion aria-invalid:outline-vermilion disabled:bg-sunk disabled:text-soft",
    WIDTHS[width],
  );
}
