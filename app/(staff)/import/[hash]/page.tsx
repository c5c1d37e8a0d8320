import { PreviewActs } from "@/app/(staff)/import/[hash]/preview-acts";
import { AssumedNotes } from "@/components/import/assumed-notes";
import { FileTrouble, HeaderTrouble, MappingTrouble } from "@/components/import/file-trouble";
import { MappingForm, SavedMappingForm } from "@/components/import/mapping-form";
import { PreviewNotes } from "@/components/import/preview-notes";
import { BadRows, ChangedRows, CountsSection, NewRows } from "@/components/import/preview-tables";
import { previewOf } from "@/components/import/sorted-preview";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { SheetHeader } from "@/lib/domain/import/header";
import type { ColumnMapping } from "@/lib/domain/import/mapping";
import { previewImport, previewNotes } from "@/lib/queries/import/preview-import";
import { getI18n } from "@/lib/request/i18n";
import { readKeptImport } from "@/lib/request/kept-import";
import { load } from "@/lib/request/load";
import { importQuery, readImportAddress } from "@/lib/schemas/suggestion/import-question";

type PreviewPageProps = {
  params: Promise<{ hash: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What importing a kept sheet would do. Nothing is written before the form at its end is sent. */
export default async function PreviewPage({ params, searchParams }: PreviewPageProps) {
  const [{ hash }, given, i18n] = await Promise.all([params, searchParams, getI18n()]);
  const { t } = i18n;
  const address = readImportAddress(given);
  const kept = await load((context) => readKeptImport(context, hash, address));
  const heading = (
    <PageHeader
      title={t("register.preview.title")}
      meaning={t("register.preview.meaning", { name: address.name })}
      back={{ href: "/import", label: t("register.preview.back") }}
    />
  );
  if (!kept) {
    return (
      <>
        <PageHeader title={t("register.preview.gone")} meaning={t("register.preview.goneText")} />
        <LinkButton href="/import">{t("register.preview.back")}</LinkButton>
      </>
    );
  }
  const { read, mappings } = kept;
  const names = mappings.map(({ name }) => name);
  const columns = (header: SheetHeader, mapping: ColumnMapping) => (
    <Section title={t("register.preview.columns")} meaning={t("register.preview.columnsMeaning")}>
      <SavedMappingForm t={t} names={names} address={address} />
      <MappingForm key={JSON.stringify(mapping)} t={t} header={header} mapping={mapping} address={address} />
    </Section>
  );
  if (read.kind === "file") {
    return (
      <>
        {heading}
        <FileTrouble t={t} code={read.code} />
      </>
    );
  }
  if (read.kind === "header") {
    const { code, missing, candidate } = read.search;
    return (
      <>
        {heading}
        <HeaderTrouble i18n={i18n} code={code} missing={missing} />
        {candidate ? columns(candidate, {}) : null}
      </>
    );
  }
  if (read.mappingProblems.length > 0) {
    return (
      <>
        {heading}
        <MappingTrouble t={t} problems={read.mappingProblems} />
        {columns(read.header, read.mapping)}
      </>
    );
  }
  const good = read.rows.flatMap((row) => ("value" in row ? [row.value] : []));
  const sorted = await load((context) => previewImport(context, good));
  const notes = await load((context) => previewNotes(context, sorted));
  const { lines, bad, counts } = previewOf(t, read.rows, sorted);
  return (
    <>
      {heading}
      {read.rows.length === 0 ? <Notice tone="warning">{t("register.preview.noRows")}</Notice> : null}
      <CountsSection t={t} counts={counts} />
      <PreviewNotes i18n={i18n} notes={notes} lines={lines} />
      <AssumedNotes t={t} mapping={read.mapping} lines={lines} />
      {columns(read.header, read.mapping)}
      <BadRows t={t} lines={bad} />
      <ChangedRows i18n={i18n} lines={lines} />
      <NewRows
        i18n={i18n}
        lines={lines}
        page={Number(given.page ?? 1)}
        addressOf={(page) => `/import/${hash}?${importQuery(address)}&page=${page}#fresh`}
      />
      <PreviewActs t={t} hash={hash} address={address} counts={counts} read={read} />
    </>
  );
}
