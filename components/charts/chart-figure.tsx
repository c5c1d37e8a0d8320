import { type ReactNode, useId } from "react";
import { Disclosure } from "@/components/ui/disclosure";

export const WIDE_PX = 720;
export const NARROW_PX = 340;

type ChartFigureProps = {
  title: string;
  /** What the picture shows, in a sentence: the text in its place. */
  summary: string;
  legend?: ReactNode;
  /** Draws the picture for a width in pixels, with ids that start with `prefix`. */
  draw: (width: number, prefix: string) => string;
  tableToggle: string;
  table: ReactNode;
};

/** A picture drawn on the server, once wide and once for phones, with its sentence and its figures as a table. */
export function ChartFigure({ title, summary, legend, draw, tableToggle, table }: ChartFigureProps) {
  const prefix = useId().replace(/[^\w-]/g, "");
  return (
    <figure className="flex min-w-0 flex-col gap-3">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        <span className="block text-soft">{summary}</span>
      </figcaption>
      {legend}
      <Drawing svg={draw(WIDE_PX, `${prefix}w`)} className="max-w-180 max-md:hidden" />
      <Drawing svg={draw(NARROW_PX, `${prefix}n`)} className="md:hidden print:hidden" />
      <Disclosure summary={tableToggle}>{table}</Disclosure>
    </figure>
  );
}

function Drawing({ svg, className }: { svg: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer's SVG, which escapes every name in it
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}
