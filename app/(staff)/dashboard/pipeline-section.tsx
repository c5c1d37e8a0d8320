import { type ShownScope, stateAddress } from "@/components/rates/addresses";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";
import type { PipelineStage } from "@/lib/queries/dashboard/read-pipeline";

type PipelineProps = {
  i18n: I18n;
  scope: ShownScope;
  asOf: CalendarDate;
  stages: readonly PipelineStage[];
};

/** How many cases wait at each step of the procedure, for whom, and since when the first of them. */
export function PipelineSection({ i18n, scope, asOf, stages }: PipelineProps) {
  const { t, format } = i18n;
  return (
    <Section
      title={t("dashboard.pipeline.title")}
      meaning={t("dashboard.pipeline.meaning", { day: format.date(asOf) })}
    >
      <Table
        caption={t("dashboard.pipeline.title")}
        rows={stages}
        rowKey={({ state }) => state}
        columns={[
          {
            key: "state",
            head: t("dashboard.pipeline.state"),
            phone: "title",
            cell: ({ state }) => t(`domain.state.${state}`),
          },
          {
            key: "who",
            head: t("dashboard.pipeline.who"),
            cell: ({ state }) => t(`dashboard.pipeline.waitsFor.${state}`),
          },
          {
            key: "count",
            head: t("dashboard.pipeline.count"),
            align: "end",
            phone: "lead",
            cell: ({ state, count }) =>
              count === 0 ? (
                "0"
              ) : (
                <TextLink href={stateAddress(scope, state)}>{format.count(count)}</TextLink>
              ),
          },
          {
            key: "since",
            head: t("dashboard.pipeline.since"),
            align: "end",
            nowrap: true,
            cell: ({ since }) =>
              since === null
                ? "—"
                : t("dashboard.pipeline.sinceDays", {
                    day: format.date(since),
                    days: daysBetween(since, asOf),
                  }),
          },
        ]}
      />
    </Section>
  );
}
