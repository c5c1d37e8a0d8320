import { DueLight } from "@/components/case/due-light";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import type { HandlingState } from "@/lib/domain/lifecycle";
import type { Light } from "@/lib/domain/lights";
import type { I18n } from "@/lib/i18n/create";

export interface CaseTableRow {
  readonly id: string;
  readonly role: HandlingRole;
  readonly state: HandlingState;
  readonly dueOn: CalendarDate | null;
  readonly light: Light;
  readonly urgedWeight: number;
  readonly keyMarks: readonly unknown[];
  readonly unit: { readonly name: string };
  readonly suggestion: {
    readonly number: string;
    readonly title: string;
    readonly session: { readonly year: number };
    readonly sponsors: readonly { readonly deputy: { readonly name: string } }[];
    readonly _count: { readonly sponsors: number };
  };
  readonly assignments: readonly { readonly kind: string; readonly section: { readonly name: string } }[];
}

type CaseTableProps = { i18n: I18n; rows: readonly CaseTableRow[]; today: CalendarDate };

/** The case list: due light first, the title leads to the case. */
export function CaseTable({ i18n, rows, today }: CaseTableProps) {
  const { t, format } = i18n;
  const columns: Column<CaseTableRow>[] = [
    {
      key: "light",
      head: t("cases.col.light"),
      phone: "lead",
      nowrap: true,
      cell: ({ light, dueOn, state }) => (
        <DueLight i18n={i18n} light={light} dueOn={dueOn} today={today} state={state} />
      ),
    },
    { key: "number", head: t("cases.col.number"), nowrap: true, cell: ({ suggestion }) => suggestion.number },
    {
      key: "title",
      head: t("cases.col.title"),
      phone: "title",
      cell: ({ id, suggestion, urgedWeight, keyMarks }) => (
        <>
          <TextLink href={`/cases/${id}`}>{suggestion.title}</TextLink>
          {keyMarks.length > 0 ? (
            <>
              {" "}
              <Badge tone="danger">{t("cases.key.badge")}</Badge>
            </>
          ) : null}
          {urgedWeight > 0 ? (
            <>
              {" "}
              <Badge tone="warning">{t("cases.page.urged", { weight: urgedWeight })}</Badge>
            </>
          ) : null}
        </>
      ),
    },
    { key: "sponsor", head: t("cases.col.sponsor"), nowrap: true, cell: (row) => sponsorWords(i18n, row) },
    {
      key: "role",
      head: t("cases.col.role"),
      nowrap: true,
      cell: ({ role }) => t(`domain.handlingRole.${role}`),
    },
    {
      key: "section",
      head: t("cases.col.section"),
      cell: ({ assignments }) =>
        assignments.find(({ kind }) => kind === "LEAD")?.section.name ?? t("common.field.none"),
    },
    {
      key: "state",
      head: t("cases.col.state"),
      nowrap: true,
      cell: ({ state }) => (
        <Badge tone={state === "CONCLUDED" ? "success" : "neutral"}>{t(`domain.state.${state}`)}</Badge>
      ),
    },
    {
      key: "due",
      head: t("cases.col.due"),
      nowrap: true,
      phone: "hidden",
      cell: ({ dueOn }) => format.date(dueOn),
    },
  ];
  return <Table caption={t("cases.title")} rows={rows} rowKey={({ id }) => id} columns={columns} />;
}

function sponsorWords({ t }: I18n, { suggestion }: CaseTableRow): string {
  const name = suggestion.sponsors[0]?.deputy.name ?? t("common.field.none");
  const count = suggestion._count.sponsors;
  return count > 1 ? t("cases.andOthers", { name, count }) : name;
}
