import { changeSettingAction } from "@/app/(staff)/settings/actions";
import { ActForm } from "@/components/form/act-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import type { I18n } from "@/lib/i18n/create";
import { settingScopeWords, settingValueWords } from "@/lib/i18n/setting-words";
import type { SettingView } from "@/lib/queries/setting/read-setting";

type Row = SettingView["history"][number];
type RowTableProps = {
  i18n: I18n;
  view: SettingView;
  rows: readonly Row[];
  caption: string;
  /** Whether a row can be taken back by whoever may change it. */
  takesBack?: boolean;
};

/** Rows of a setting: for which cases, which value, by whom and on which ground. */
export function RowTable({ i18n, view, rows, caption, takesBack = false }: RowTableProps) {
  const { t, format } = i18n;
  const columns: Column<Row>[] = [
    { key: "scope", head: t("settings.filter"), phone: "title", cell: (row) => scopeWords(i18n, row) },
    {
      key: "value",
      head: t("settings.col.said"),
      cell: ({ value }) =>
        value === null ? t("settings.page.took") : settingValueWords(i18n, view.key, value),
    },
    {
      key: "since",
      head: t("settings.col.since"),
      nowrap: true,
      cell: ({ setAt }) => format.moment(setAt),
    },
    { key: "by", head: t("settings.col.by"), nowrap: true, cell: ({ setBy }) => setBy ?? "" },
    { key: "basis", head: t("settings.col.basis"), cell: ({ basis }) => basis },
    ...(takesBack && view.mayChange ? [takeBackColumn(i18n, view)] : []),
  ];
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function scopeWords(i18n: I18n, row: Row): string {
  const { t } = i18n;
  const whose = row.unit === null ? t("settings.from.all") : t("settings.from.ofUnit", { unit: row.unit });
  return [whose, settingScopeWords(i18n, row) || t("settings.everyCase")].join(" · ");
}

function takeBackColumn(i18n: I18n, view: SettingView): Column<Row> {
  const { t } = i18n;
  return {
    key: "acts",
    head: t("settings.page.withdraw"),
    phone: "acts",
    cell: (row) =>
      row.own ? (
        <ConfirmDialog
          trigger={t("settings.page.withdraw")}
          title={t("settings.page.withdrawTitle")}
          consequences={t("settings.page.withdrawConsequences")}
          cancelLabel={t("common.act.back")}
          variant="secondary"
          size="small"
        >
          <ActForm
            action={changeSettingAction}
            submissionKey={crypto.randomUUID()}
            hidden={{
              key: view.key,
              withdraw: "yes",
              year: row.year ?? "",
              source: row.source ?? "",
              level: row.level ?? "",
            }}
            requiredMark={t("common.field.required")}
          >
            <SubmitButton variant="danger" pending={t("common.act.working")}>
              {t("settings.page.withdraw")}
            </SubmitButton>
          </ActForm>
        </ConfirmDialog>
      ) : null,
  };
}
