import { saveMappingAction, takeInSheetAction } from "@/app/(staff)/import/actions";
import { ActForm } from "@/components/form/act-form";
import { TextField } from "@/components/form/fields";
import type { ImportCounts } from "@/components/import/preview-tables";
import { FormActions } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SheetHeader } from "@/lib/domain/import/header";
import { type ColumnMapping, namesOfMapping } from "@/lib/domain/import/mapping";
import type { Translate } from "@/lib/i18n/create";
import { type ImportAddress, importQuery } from "@/lib/schemas/suggestion/import-question";

type PreviewActsProps = {
  t: Translate;
  hash: string;
  address: ImportAddress;
  counts: ImportCounts;
  read: { readonly header: SheetHeader; readonly mapping: ColumnMapping };
};

/** Importing what the preview shows, all of it or by choice the good rows; and keeping its columns for later. */
export function PreviewActs({ t, hash, address, counts, read: { header, mapping } }: PreviewActsProps) {
  const kept = { hash, question: importQuery(address) };
  const requiredMark = t("common.field.required");
  const hasBadRows = counts.rejected > 0;
  return (
    <>
      <Section
        title={t("register.preview.act")}
        {...(hasBadRows
          ? { meaning: t("register.preview.importGoodMeaning", { count: counts.rejected }) }
          : {})}
      >
        {counts.added + counts.changed === 0 ? (
          <Notice tone="info">{t("register.preview.nothing")}</Notice>
        ) : (
          <ActForm
            action={takeInSheetAction}
            submissionKey={crypto.randomUUID()}
            hidden={{ ...kept, ...(hasBadRows ? { goodRowsOnly: "yes" } : {}) }}
            requiredMark={requiredMark}
          >
            <FormActions>
              <SubmitButton pending={t("register.preview.importing")}>
                {t(hasBadRows ? "register.preview.importGood" : "register.preview.importAll")}
              </SubmitButton>
            </FormActions>
          </ActForm>
        )}
      </Section>
      <Section title={t("register.preview.save")} meaning={t("register.preview.saveMeaning")}>
        <ActForm
          action={saveMappingAction}
          submissionKey={crypto.randomUUID()}
          hidden={{ ...kept, columns: JSON.stringify(namesOfMapping(header, mapping)) }}
          requiredMark={requiredMark}
        >
          <TextField name="mappingName" label={t("register.preview.saveName")} width="medium" required />
          <FormActions>
            <SubmitButton variant="secondary" pending={t("register.preview.saving")}>
              {t("register.preview.saveAct")}
            </SubmitButton>
          </FormActions>
        </ActForm>
      </Section>
    </>
  );
}
