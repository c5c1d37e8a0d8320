import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { type PaperKind, paperFields } from "@/lib/domain/papers/paper-kinds";
import type { I18n } from "@/lib/i18n/create";
import { sampleOf } from "@/lib/papers/sample-content";

/** The fields that a template of this kind may name, with what each might say. */
export function FieldTable({ i18n: { t }, kind }: { i18n: I18n; kind: PaperKind }) {
  const { required, optional, lists } = paperFields[kind];
  const listed = Object.keys(lists);
  const rows = [
    ...required.filter((name) => !listed.includes(name)).map((name) => ({ name, needed: true })),
    ...optional.filter((name) => !listed.includes(name)).map((name) => ({ name, needed: false })),
  ];
  return (
    <Section title={t("templates.fields.title")} meaning={t("templates.fields.meaning")}>
      <Table
        caption={t("templates.fields.title")}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          {
            key: "field",
            head: t("templates.fields.field"),
            phone: "title",
            nowrap: true,
            cell: ({ name }) => <code lang="zh-CN">{`{${name}}`}</code>,
          },
          {
            key: "sample",
            head: t("templates.fields.sample"),
            cell: ({ name }) => <span lang="zh-CN">{sampleOf(name)}</span>,
          },
          {
            key: "need",
            head: t("templates.fields.need"),
            nowrap: true,
            cell: ({ needed }) => t(needed ? "templates.fields.required" : "templates.fields.optional"),
          },
        ]}
      />
      {Object.entries(lists).map(([list, inner]) => (
        <p key={list} className="mt-3 text-soft" lang="zh-CN">
          {t("templates.fields.list", {
            open: `{#${list}}`,
            close: `{/${list}}`,
            inner: inner.map((name) => `{${name}}`).join(" "),
          })}
        </p>
      ))}
    </Section>
  );
}
