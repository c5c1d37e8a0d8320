type ProgressBarProps = {
  /** What goes on; read out with the figure. */
  label: string;
  done: number;
  /** 0 while it isn't known. */
  total: number;
  /** How far it is, in words. */
  words: string;
};

/** How far a long piece of work is, as a bar and in words. */
export function ProgressBar({ label, done, total, words }: ProgressBarProps) {
  return (
    <div className="grid max-w-80 gap-1">
      <progress
        aria-label={label}
        max={total === 0 ? undefined : total}
        value={total === 0 ? undefined : done}
        className="h-2 w-full accent-indigo"
      />
      <span className="text-small text-soft tabular-nums">{words}</span>
    </div>
  );
}
