import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from "echarts/charts";
import { GridComponent, type GridComponentOption } from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, SVGRenderer]);

export type ChartOption = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;

/** Colours are the page's own variables, which pass into the SVG untouched and so follow light, dark and print. */
export const INK = "var(--color-ink)";
export const SOFT = "var(--color-soft)";
export const LINE = "var(--color-line)";
export const TEXT_PX = 13;

/**
 * Draws a chart to SVG text, on the server and at once. Width and height are in pixels of the viewBox; `prefix`
 * keeps its ids apart from those of other charts on the page. Names in the option come out escaped. The result
 * holds no style element, class or script, so a strict content security policy lets it pass.
 */
export function renderChart(option: ChartOption, width: number, height: number, prefix: string): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", fontSize: TEXT_PX, color: INK },
      ...option,
    });
    return cleanSvg(chart.renderToSVGString(), prefix);
  } finally {
    chart.dispose();
  }
}

/** Takes out what only a script, a style sheet or a clip path would use, and gives the ids that stay numbers of their own. */
export function cleanSvg(svg: string, prefix: string): string {
  const bare = svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|ecmeta_\w+|xmlns:xlink|version|baseProfile)="[^"]*"/g, "")
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/g, "")
    .replace(/<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"')
    .replace(/ fill="#000"/g, "")
    .replace(/\n+/g, "");
  const ids = [...bare.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? "");
  return ids.reduce((text, id, index) => {
    const renamed = `${prefix}-${index}`;
    return text.replaceAll(`"${id}"`, `"${renamed}"`).replaceAll(`#${id})`, `#${renamed})`);
  }, bare);
}
