import { RowSelect, TickField } from "@/components/form/row-fields";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import type { I18n } from "@/lib/i18n/create";
import { leadFieldOf, tickOf } from "@/lib/schemas/assignment/assign-many";

export interface AssignRow {
  readonly id: string;
  readonly version: number;
  readonly role: HandlingRole;
  readonly dueOn: CalendarDate | null;
  /** By when it is to be assigned, of those between sessions. */
  readonly assignBy: CalendarDate | null;
  readonly suggestion: { readonly number: string; readonly title: string; readonly topic: string };
  readonly proposedSectionId: string | null;
}

/** Which rows are ticked when the page opens. */
export type Pick = "all" | "proposed" | "none";

type AssignTableProps = {
  i18n: I18n;
  rows: readonly AssignRow[];
  sections: readonly { readonly id: string; readonly name: string }[];
  pick: Pick;
};

/** The cases to assign: a tick and a lead section each, the section of the topic's last case already chosen. */
export function AssignTable({ i18n: { t, format }, rows, sections, pick }: AssignTableProps) {
  const names = new Map(sections.map(({ id, name }) => [id, name]));
  const options = sections.map(({ id, name }) => ({ value: id, label: name }));
  const columns: Column<AssignRow>[] = [
    {
      key: "tick",
      head: t("assign.tick"),
      phone: "lead",
      width: "4rem",
      cell: ({ id, version, suggestion, proposedSectionId }) => (
        <TickField
          name="chosen"
          value={tickOf(id, version)}
          stem={tickOf(id, "")}
          label={t("assign.tickOne", { number: suggestion.number, title: suggestion.title })}
          defaultChecked={pick === "all" || (pick === "proposed" && proposedSectionId !== null)}
        />
      ),
    },
    { key: "number", head: t("cases.col.number"), nowrap: true, cell: ({ suggestion }) => suggestion.number },
    {
      key: "title",
      head: t("cases.col.title"),
      phone: "title",
      cell: ({ id, suggestion }) => <TextLink href={`/cases/${id}`}>{suggestion.title}</TextLink>,
    },
    {
      key: "topic",
      head: t("cases.col.topic"),
      nowrap: true,
      cell: ({ suggestion }) => suggestion.topic,
    },
    {
      key: "role",
      head: t("cases.col.role"),
      nowrap: true,
      cell: ({ role }) => t(`domain.handlingRole.${role}`),
    },
    {
      key: "due",
      head: t("cases.col.due"),
      nowrap: true,
      cell: ({ dueOn, assignBy }) => (
        <>
          {dueOn ? format.date(dueOn) : t("cases.noDue")}
          {assignBy ? (
            <span className="block text-small text-soft">
              {t("assign.by", { day: format.date(assignBy) })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "lead",
      head: t("assign.lead"),
      width: "16rem",
      cell: ({ id, suggestion, proposedSectionId }) => (
        <>
          <RowSelect
            name={leadFieldOf(id)}
            label={t("assign.sectionOf", { number: suggestion.number })}
            options={options}
            placeholder={t("assign.choose")}
            defaultValue={proposedSectionId ?? ""}
          />
          {proposedSectionId ? (
            <span className="block text-small text-soft">
              {t("assign.proposed", { section: names.get(proposedSectionId) ?? "" })}
            </span>
          ) : null}
        </>
      ),
    },
  ];
  return <Table caption={t("assign.title")} rows={rows} rowKey={({ id }) => id} columns={columns} />;
}
