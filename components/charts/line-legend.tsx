/** The strokes and marks of two lines: dashes with squares for what is set beside, a line with circles for what counts. */
export function LineLegend({ dashed, solid }: { dashed: string; solid: string }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 36 12" aria-hidden="true" className="h-3 w-9 fill-grey stroke-grey stroke-2">
          <path d="M0 6h36" strokeDasharray="6 4" />
          <path d="M15 3h6v6h-6Z" />
        </svg>
        {dashed}
      </li>
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 36 12" aria-hidden="true" className="h-3 w-9 fill-indigo stroke-indigo stroke-2">
          <path d="M0 6h36" />
          <circle cx="18" cy="6" r="3" />
        </svg>
        {solid}
      </li>
    </ul>
  );
}
