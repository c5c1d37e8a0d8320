import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type StageState = "done" | "current" | "todo" | "skipped";
export type Stage = { key: string; label: string; state: StageState; note?: string | undefined };

type StageStripProps = {
  label: string;
  steps: readonly Stage[];
  /** "Step 4 of 8": stands for the strip where there is no room for it. */
  position: string;
  /** Where it stands and since when. */
  standing: ReactNode;
  missing?: { title: string; items: readonly ReactNode[] } | undefined;
  stateWords: Record<StageState, string>;
};

const DOTS: Record<StageState, string> = {
  done: "border-indigo bg-indigo text-on-indigo",
  current: "border-indigo bg-sheet outline-2 outline-indigo",
  todo: "border-edge bg-sheet",
  skipped: "border-dashed border-edge bg-paper",
};

const WORDS: Record<StageState, string> = {
  done: "text-ink",
  current: "font-semibold text-indigo",
  todo: "text-soft",
  skipped: "text-soft line-through",
};

/** The whole procedure as steps, where it stands, since when, and what the next step still needs. */
export function StageStrip({ label, steps, position, standing, missing, stateWords }: StageStripProps) {
  return (
    <section aria-label={label} className="border-y border-line bg-sheet px-4 py-4 max-md:-mx-4">
      <ol className="flex">
        {steps.map((step) => (
          <StageStep key={step.key} step={step} word={stateWords[step.state]} />
        ))}
      </ol>
      <p className="mt-3">
        <span className="mr-2 text-soft md:hidden">{position}</span>
        {standing}
      </p>
      {missing && missing.items.length > 0 ? (
        <div className="mt-1 flex gap-x-2 max-md:flex-col">
          <p className="shrink-0 text-soft">{missing.title}</p>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {missing.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list without state of its own
              <li key={index} className="before:mr-1.5 before:text-vermilion before:content-['○']">
                {item}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

function StageStep({ step, word }: { step: Stage; word: string }) {
  return (
    <li
      aria-current={step.state === "current" ? "step" : undefined}
      className="group relative flex min-w-0 flex-1 flex-col items-center gap-1 text-center"
    >
      <span
        aria-hidden="true"
        className={cx(
          "absolute top-2.5 right-1/2 h-px w-full group-first:hidden",
          step.state === "done" || step.state === "current" ? "bg-indigo" : "bg-line",
        )}
      />
      <span
        aria-hidden="true"
        className={cx(
          "z-1 flex size-5 items-center justify-center rounded-full border -outline-offset-4",
          DOTS[step.state],
        )}
      >
        {step.state === "done" ? <Check className="size-3" strokeWidth={3} /> : null}
      </span>
      <span className={cx("px-1 max-md:sr-only", WORDS[step.state])}>{step.label}</span>
      <span className="sr-only">{word}</span>
      {step.note ? (
        <span className="px-1 text-small text-soft tabular-nums max-md:hidden">{step.note}</span>
      ) : null}
    </li>
  );
}
