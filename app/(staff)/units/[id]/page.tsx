import { notFound } from "next/navigation";
import { ChargesSection } from "@/app/(staff)/units/[id]/charges-section";
import { AddSection, CloseSection } from "@/app/(staff)/units/[id]/section-forms";
import { Badge } from "@/components/ui/badge";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { isId } from "@/lib/domain/ids";
import type { I18n } from "@/lib/i18n/create";
import { readUnit, type UnitView } from "@/lib/queries/units/read-unit";
import { today } from "@/lib/request/clock";
import { getI18n } from "@/lib/request/i18n";
import { load } from "@/lib/request/load";
import { unitPageSchema } from "@/lib/schemas/unit/unit-filter";

type UnitPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** One unit: its sections, who is in charge of which, and the forms that change them. */
export default async function UnitPage({ params, searchParams }: UnitPageProps) {
  const { id } = await params;
  if (!isId(id)) notFound();
  const { leader } = unitPageSchema.parse(await searchParams);
  const [i18n, unit] = await Promise.all([getI18n(), load((context) => readUnit(context, id))]);
  const { t } = i18n;
  const meaning = [t(`units.kind.${unit.kind}`), unit.docPrefix].filter(Boolean).join(" · ");
  return (
    <>
      <PageHeader
        title={unit.name}
        meaning={meaning}
        back={{ href: "/units", label: t("units.page.back") }}
      />
      {unit.kind === "OUTSIDE" ? (
        <p className="text-soft">{t("units.page.outside")}</p>
      ) : (
        <Columns
          main={
            <>
              <SectionList i18n={i18n} unit={unit} />
              <ChargesSection i18n={i18n} unit={unit} leaderId={leader} today={today()} />
            </>
          }
          side={
            <>
              <AddSection t={t} unitId={unit.id} />
              <CloseSection t={t} sections={unit.sections} today={today()} />
            </>
          }
        />
      )}
    </>
  );
}

type SectionRow = UnitView["sections"][number];

function SectionList({ i18n, unit }: { i18n: I18n; unit: UnitView }) {
  const { t } = i18n;
  return (
    <Section title={t("units.page.sections")}>
      {unit.sections.length === 0 ? (
        <EmptyState title={t("units.page.noSections")} />
      ) : (
        <Table
          caption={t("units.page.sectionList")}
          rows={unit.sections}
          rowKey={({ id }) => id}
          columns={columns(i18n, unit)}
        />
      )}
    </Section>
  );
}

function columns(i18n: I18n, unit: UnitView): Column<SectionRow>[] {
  const { t, format } = i18n;
  return [
    { key: "name", head: t("units.page.section"), phone: "title", cell: ({ name }) => name },
    {
      key: "head",
      head: t("units.page.head"),
      cell: ({ id, closedOn, heads }) =>
        closedOn === null ? (
          <>
            {format.list(heads) || t("units.page.nobody")}{" "}
            <TextLink href={`/units/${unit.id}/head?section=${id}`}>{t("units.page.changeHead")}</TextLink>
          </>
        ) : null,
    },
    {
      key: "leader",
      head: t("units.page.leader"),
      cell: (section) => leadersOf(i18n, unit, section),
    },
    {
      key: "accounts",
      head: t("units.page.accounts"),
      align: "end",
      phone: "hidden",
      cell: ({ accounts }) => format.count(accounts),
    },
    {
      key: "standing",
      head: t("units.page.standing"),
      phone: "lead",
      nowrap: true,
      cell: ({ closedOn }) =>
        closedOn === null ? (
          <Badge tone="success">{t("units.page.open")}</Badge>
        ) : (
          <Badge>{t("units.page.closedOn", { date: format.date(closedOn) })}</Badge>
        ),
    },
  ];
}

/** Who is in charge of the section, and who is going to be. */
function leadersOf({ t, format }: I18n, { leaders }: UnitView, { id, closedOn }: SectionRow): string {
  const names = leaders.flatMap(({ name, charges }) =>
    charges
      .filter(({ sectionId }) => sectionId === id)
      .map(({ begins }) =>
        begins === null ? name : t("units.page.begins", { name, date: format.date(begins) }),
      ),
  );
  if (names.length > 0) return format.list(names);
  return closedOn === null ? t("units.page.nobody") : "";
}
