import { createUnitAction } from "@/app/(staff)/units/actions";
import { ActForm } from "@/components/form/act-form";
import { RadioField, TextField } from "@/components/form/fields";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { I18n } from "@/lib/i18n/create";
import { listUnits, type UnitRow } from "@/lib/queries/units/list-units";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { unitListSchema } from "@/lib/schemas/unit/unit-filter";

type UnitsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The units with their sections, for the administrator, and the form for a new one. */
export default async function UnitsPage({ searchParams }: UnitsPageProps) {
  const { offset } = unitListSchema.parse(await searchParams);
  const [i18n, list] = await Promise.all([getI18n(), load((context) => listUnits(context, offset))]);
  const { t } = i18n;
  return (
    <>
      <PageHeader title={t("units.title")} meaning={t("units.meaning")} />
      <Columns
        main={
          <>
            {list.rows.length === 0 ? (
              <EmptyState title={t("units.empty")}>{t("units.emptyHint")}</EmptyState>
            ) : (
              <Table
                caption={t("units.list")}
                rows={list.rows}
                rowKey={({ id }) => id}
                columns={columns(i18n)}
              />
            )}
            <Pagination
              label={t("admin.pages")}
              {...(offset > 0 ? { previous: { href: "/units", label: t("admin.first") } } : {})}
              {...(list.next ? { next: { href: `/units?offset=${list.next}`, label: t("units.more") } } : {})}
            />
          </>
        }
        side={<NewUnit i18n={i18n} />}
      />
    </>
  );
}

function columns({ t, format }: I18n): Column<UnitRow>[] {
  return [
    {
      key: "name",
      head: t("units.col.name"),
      phone: "title",
      cell: ({ id, name }) => <TextLink href={`/units/${id}`}>{name}</TextLink>,
    },
    {
      key: "kind",
      head: t("units.col.kind"),
      nowrap: true,
      cell: ({ kind }) => t(`units.kind.${kind}`),
    },
    { key: "docPrefix", head: t("units.col.docPrefix"), nowrap: true, cell: ({ docPrefix }) => docPrefix },
    {
      key: "sections",
      head: t("units.col.sections"),
      cell: ({ sections }) =>
        format.list(
          sections.map(({ name, closedOn }) => (closedOn === null ? name : t("units.closed", { name }))),
        ),
    },
  ];
}

function NewUnit({ i18n: { t } }: { i18n: I18n }) {
  return (
    <Section title={t("units.add.title")}>
      <ActForm
        action={createUnitAction}
        submissionKey={crypto.randomUUID()}
        requiredMark={t("common.field.required")}
      >
        <TextField name="name" label={t("units.add.name")} required />
        <RadioField
          name="kind"
          legend={t("units.add.kind")}
          defaultValue="INTERNAL"
          options={(["INTERNAL", "OUTSIDE"] as const).map((value) => ({
            value,
            label: t(`units.kind.${value}`),
            hint: t(`units.add.kindHint.${value}`),
          }))}
          required
        />
        <TextField
          name="docPrefix"
          label={t("units.add.docPrefix")}
          hint={t("units.add.docPrefixHint")}
          width="medium"
        />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("units.add.save")}</SubmitButton>
        </FormActions>
      </ActForm>
    </Section>
  );
}
