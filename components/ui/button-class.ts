import { cx } from "@/components/ui/cx";

export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";
export type ButtonSize = "normal" | "small";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-indigo bg-indigo text-on-indigo hover:border-indigo-deep hover:bg-indigo-deep",
  secondary: "border-edge bg-sheet text-ink hover:bg-sunk",
  danger: "border-vermilion bg-sheet text-vermilion hover:bg-vermilion hover:text-on-vermilion",
  quiet: "border-transparent bg-transparent text-indigo hover:bg-indigo-wash",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-10 px-4 max-md:min-h-11",
  small: "min-h-8 px-3 text-small max-md:min-h-10",
};

/** The look of a button, for the few elements that act as one: buttons, links, summaries. */
export function buttonClass(variant: ButtonVariant = "secondary", size: ButtonSize = "normal"): string {
  return cx(
    "inline-flex cursor-pointer items-center justify-center gap-2 rounded border font-medium whitespace-nowrap no-underline select-none print:hidden",
    "disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60",
    VARIANTS[variant],
    SIZES[size],
  );
}
