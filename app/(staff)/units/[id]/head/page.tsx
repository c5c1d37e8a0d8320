import { notFound } from "next/navigation";
import { changeSectionHeadAction } from "@/app/(staff)/units/[id]/actions";
import { ActForm } from "@/components/form/act-form";
import { SelectField } from "@/components/form/fields";
import { FormActions } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { isId } from "@/lib/domain/ids";
import type { Translate } from "@/lib/i18n/create";
import { type HandOverView, readHandOver } from "@/lib/queries/units/read-hand-over";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";

type HeadPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ section?: string | string[] }>;
};

/** Another head for a section: first what would be handed over, then who takes it. */
export default async function HeadPage({ params, searchParams }: HeadPageProps) {
  const [{ id }, { section: sectionId }] = await Promise.all([params, searchParams]);
  if (!isId(id) || typeof sectionId !== "string" || !isId(sectionId)) notFound();
  const [{ t, format }, view] = await Promise.all([
    getI18n(),
    load((context) => readHandOver(context, id, sectionId)),
  ]);
  const { section, heads, work } = view;
  return (
    <>
      <PageHeader
        title={t("units.head.title", { section: section.name })}
        meaning={t("units.head.now", { names: format.list(heads) || t("units.page.nobody") })}
        back={{ href: `/units/${id}`, label: section.unit.name }}
      />
      <Section title={t("units.head.work", { count: work.length })} meaning={t("units.head.workMeaning")}>
        <Table
          caption={t("units.head.work", { count: work.length })}
          rows={work}
          rowKey={({ handlingId }) => handlingId}
          columns={columns(t)}
          empty={<p className="text-soft">{t("units.head.noWork")}</p>}
        />
      </Section>
      <Section title={t("units.head.who")}>
        <HeadForm t={t} unitId={id} view={view} />
      </Section>
    </>
  );
}

function HeadForm({ t, unitId, view }: { t: Translate; unitId: string; view: HandOverView }) {
  const options = view.candidates.map(({ id, name, role, section }) => ({
    value: id,
    label: t("units.head.person", { name, section, role: t(`domain.role.${role}`) }),
  }));
  if (options.length === 0) return <p className="text-soft">{t("units.head.nobody")}</p>;
  return (
    <ActForm
      action={changeSectionHeadAction}
      submissionKey={crypto.randomUUID()}
      hidden={{ sectionId: view.section.id }}
      requiredMark={t("common.field.required")}
    >
      <SelectField
        name="newHeadId"
        label={t("units.head.newHead")}
        hint={t("units.head.hint")}
        placeholder={t("common.act.choose")}
        options={options}
        required
      />
      <FormActions>
        <SubmitButton pending={t("common.act.working")}>{t("units.head.save")}</SubmitButton>
        <LinkButton href={`/units/${unitId}`} variant="quiet">
          {t("common.act.cancel")}
        </LinkButton>
      </FormActions>
    </ActForm>
  );
}

type Work = HandOverView["work"][number];

function columns(t: Translate): Column<Work>[] {
  return [
    { key: "number", head: t("cases.col.number"), phone: "lead", nowrap: true, cell: ({ number }) => number },
    { key: "title", head: t("cases.col.title"), phone: "title", cell: ({ title }) => title },
    {
      key: "part",
      head: t("units.head.part"),
      nowrap: true,
      cell: ({ leads }) => t(`domain.assignmentKind.${leads ? "LEAD" : "ASSISTING"}`),
    },
    {
      key: "state",
      head: t("cases.col.state"),
      nowrap: true,
      cell: ({ state }) => t(`domain.state.${state}`),
    },
    { key: "waits", head: t("units.head.waits"), cell: (work) => waitsFor(t, work) },
  ];
}

/** What of the case waits for the head in person. */
function waitsFor(t: Translate, { leads, state, toAcknowledge, noticesToAnswer }: Work): string {
  return [
    ...(toAcknowledge ? [t("cases.act.acknowledge-assignment")] : []),
    ...(leads && state === "AWAITING_CONFIRMATION" ? [t("cases.act.confirm-draft")] : []),
    ...(noticesToAnswer > 0 ? [t("units.head.notices", { count: noticesToAnswer })] : []),
  ].join("；");
}
