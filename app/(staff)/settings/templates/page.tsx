import { PageHeader } from "@/components/ui/page-header";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { listTemplates } from "@/lib/queries/papers/list-templates";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

/** 公文模板: each kind of paper with the template in force. */
export default async function TemplatesPage() {
  const [{ t, format }, rows] = await Promise.all([getI18n(), load(listTemplates)]);
  return (
    <>
      <PageHeader
        title={t("templates.title")}
        meaning={t("templates.meaning")}
        back={{ href: "/settings", label: t("templates.back") }}
      />
      <Table
        caption={t("templates.title")}
        rows={rows}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: "kind",
            head: t("templates.col.kind"),
            phone: "title",
            cell: ({ kind }) => (
              <TextLink href={`/settings/templates/${kind}`}>{t(`papers.kind.${kind}`)}</TextLink>
            ),
          },
          {
            key: "inForce",
            head: t("templates.col.inForce"),
            cell: ({ own }) => own?.fileName ?? t("templates.default"),
          },
          {
            key: "since",
            head: t("templates.col.since"),
            nowrap: true,
            cell: ({ own }) => (own ? format.dayOfMoment(own.putAt) : ""),
          },
          { key: "by", head: t("templates.col.by"), nowrap: true, cell: ({ own }) => own?.putBy ?? "" },
        ]}
      />
    </>
  );
}
