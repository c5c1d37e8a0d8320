import { Field } from "@/components/ui/field";
import { Form, FormActions } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { importFields } from "@/lib/domain/import/field";
import type { SheetHeader } from "@/lib/domain/import/header";
import type { ColumnMapping } from "@/lib/domain/import/mapping";
import type { Translate } from "@/lib/i18n/create";
import type { ImportAddress } from "@/lib/schemas/suggestion/import-question";

type MappingFormProps = { t: Translate; header: SheetHeader; mapping: ColumnMapping; address: ImportAddress };

/** Every column of the sheet with what it is taken for, to be corrected; asks for the preview anew. */
export function MappingForm({ t, header, mapping, address }: MappingFormProps) {
  const fields = importFields.map((value) => ({ value, label: t(`importMessages.field.${value}`) }));
  return (
    <Form method="get">
      <Kept name="name" value={address.name} />
      <Kept name="mapping" value={address.mapping} />
      <div className="grid gap-4 md:grid-cols-2">
        <Field id="session" label={t("register.upload.session")}>
          {(control) => <TextInput {...control} name="session" defaultValue={address.session} />}
        </Field>
        <Field id="year" label={t("register.upload.year")}>
          {(control) => (
            <TextInput
              {...control}
              name="year"
              inputMode="numeric"
              width="short"
              defaultValue={address.year ?? ""}
            />
          )}
        </Field>
        <Field id="source" label={t("register.upload.source")}>
          {(control) => (
            <Select
              {...control}
              name="source"
              options={(["NPC", "CPPCC"] as const).map((value) => ({
                value,
                label: t(`domain.source.${value}`),
              }))}
              placeholder={t("register.upload.sourceUnknown")}
              defaultValue={address.source ?? ""}
            />
          )}
        </Field>
        {header.columns.map(({ column, name }) => (
          <Field key={column} id={`col-${column}`} label={t("register.preview.column", { column, name })}>
            {(control) => (
              <Select
                {...control}
                name={`col.${column}`}
                options={fields}
                defaultValue={mapping[column] ?? "ignore"}
              />
            )}
          </Field>
        ))}
      </div>
      <FormActions>
        <SubmitButton variant="secondary" pending={t("register.preview.again")}>
          {t("register.preview.again")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

type SavedMappingFormProps = { t: Translate; names: readonly string[]; address: ImportAddress };

/** Chooses a saved mapping; what was corrected by hand gives way to it. */
export function SavedMappingForm({ t, names, address }: SavedMappingFormProps) {
  if (names.length === 0) return null;
  return (
    <Form method="get" className="mb-5">
      <Kept name="name" value={address.name} />
      <Kept name="session" value={address.session} />
      <Kept name="source" value={address.source ?? ""} />
      <Kept name="year" value={address.year === null ? "" : String(address.year)} />
      <Field id="mapping" label={t("register.upload.mapping")}>
        {(control) => (
          <Select
            {...control}
            name="mapping"
            options={names.map((name) => ({ value: name, label: name }))}
            placeholder={t("register.upload.noMapping")}
            defaultValue={address.mapping}
          />
        )}
      </Field>
      <FormActions>
        <SubmitButton variant="secondary" pending={t("register.preview.useMapping")}>
          {t("register.preview.useMapping")}
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function Kept({ name, value }: { name: string; value: string }) {
  return value === "" ? null : <input type="hidden" name={name} value={value} />;
}
