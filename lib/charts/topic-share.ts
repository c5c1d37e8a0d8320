import { INK, renderChart, TEXT_PX } from "@/lib/charts/render";
import { nameLabel, nameWidth } from "@/lib/charts/row-names";

export type TopicShare = { label: string; count: number; share: string };

const ROW_PX = 34;

/** Horizontal bars, one a topic in the order given, with its count and share written at the end. */
export function topicShareSvg(items: readonly TopicShare[], width: number, prefix: string): string {
  const label = { show: true, color: INK, fontSize: TEXT_PX };
  return renderChart(
    {
      grid: { left: nameWidth(width), right: 92, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", show: false, min: 0 },
      yAxis: {
        type: "category",
        inverse: true,
        data: items.map((item) => item.label),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: nameLabel(width),
      },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: 16,
          itemStyle: { color: "var(--color-indigo)" },
          label: { ...label, position: "right", formatter: ({ dataIndex }) => valueText(items[dataIndex]) },
          data: items.map((item) => item.count),
        },
      ],
    },
    width,
    Math.max(1, items.length) * ROW_PX,
    prefix,
  );
}

function valueText(item: TopicShare | undefined): string {
  return item ? `${item.count}   ${item.share}` : "";
}
