import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { DigestLine, MorningDigest } from "@/lib/domain/morning-digest";
import type { I18n } from "@/lib/i18n/create";

interface Row extends DigestLine {
  readonly key: string;
  readonly person: MorningDigest["person"];
}

/** Digests as a table: a row for each person and matter. */
export function ReminderTable({ i18n, digests }: { i18n: I18n; digests: readonly MorningDigest[] }) {
  const { t, format } = i18n;
  const rows: Row[] = digests.flatMap(({ person, lines }) =>
    lines.map((line) => ({ ...line, person, key: `${person.userId} ${line.stage}` })),
  );
  const columns: Column<Row>[] = [
    {
      key: "person",
      head: t("notices.reminders.col.person"),
      phone: "lead",
      nowrap: true,
      cell: ({ person }) =>
        t("notices.reminders.person", { name: person.name, role: t(`domain.role.${person.role}`) }),
    },
    {
      key: "stage",
      head: t("notices.reminders.col.stage"),
      phone: "title",
      cell: ({ stage, cases }) =>
        t("notices.stageCount", { stage: t(`notices.stage.${stage}`), count: cases.length }),
    },
    {
      key: "cases",
      head: t("notices.reminders.col.cases"),
      cell: ({ cases }) => (
        <ul>
          {cases.map(({ handlingId, number, title, on }) => (
            <li key={handlingId}>
              <TextLink href={`/cases/${handlingId}`}>
                {t("notices.caseOn", { number, title, day: format.date(on) })}
              </TextLink>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Table caption={t("notices.reminders.caption")} rows={rows} rowKey={({ key }) => key} columns={columns} />
  );
}
