import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { type TopicShare, topicShareSvg } from "@/lib/charts/topic-share";

type TopicShareChartProps = {
  title: string;
  summary: string;
  items: readonly TopicShare[];
  table: { toggle: string; topic: string; count: string; share: string };
};

export function TopicShareChart({ title, summary, items, table }: TopicShareChartProps) {
  return (
    <ChartFigure
      title={title}
      summary={summary}
      draw={(width, prefix) => topicShareSvg(items, width, prefix)}
      tableToggle={table.toggle}
      table={
        <ChartTable
          caption={title}
          heads={[table.topic, table.count, table.share]}
          rows={items.map((item) => ({ label: item.label, values: [item.count, item.share] }))}
        />
      }
    />
  );
}
