import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export type TimelineTone = "neutral" | "act" | "alarm" | "good";
export type TimelineItem = {
  id: string;
  sentence: ReactNode;
  who: string;
  when: string;
  /** The same moment or day for machines: YYYY-MM-DD, or with a time. */
  dateTime: string;
  detail?: ReactNode;
  tone?: TimelineTone;
};

const DOTS: Record<TimelineTone, string> = {
  neutral: "bg-grey",
  act: "bg-indigo",
  alarm: "rotate-45 bg-vermilion",
  good: "rounded-full bg-green",
};

/** What happened, in plain sentences, each with its author and time. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol aria-label={label} className="ml-1">
      {items.map(({ id, sentence, who, when, dateTime, detail, tone = "neutral" }) => (
        <li
          key={id}
          id={id}
          className="relative border-l border-line pb-5 pl-5 last:border-transparent last:pb-0"
        >
          <span aria-hidden="true" className={cx("absolute top-2 -left-1 size-2", DOTS[tone])} />
          <p>{sentence}</p>
          <p className="text-small text-soft">
            {who}
            <span aria-hidden="true"> · </span>
            <time dateTime={dateTime || undefined} className="tabular-nums">
              {when}
            </time>
          </p>
          {detail ? <div className="mt-1.5 border-l-2 border-line pl-3 text-soft">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
