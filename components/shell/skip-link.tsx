export const CONTENT_ID = "content";

/** The first stop of the Tab key: past the rail, to the page itself. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href={`#${CONTENT_ID}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded focus:bg-indigo focus:px-4 focus:py-2 focus:text-on-indigo"
    >
      {label}
    </a>
  );
}
