import { RadioField, TextAreaField, TextField } from "@/components/form/fields";
import { SearchBox } from "@/components/ui/search-box";
import type { Translate } from "@/lib/i18n/create";

export interface EarlierChoice {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly session: string;
}

/** Looks for an earlier case by number or title; stands above the form, since the answer fills it. */
export function EarlierSearch({ t, handlingId, words }: { t: Translate; handlingId: string; words: string }) {
  return (
    <form method="get" action={`/cases/${handlingId}/link-earlier`} className="mb-6">
      <SearchBox
        name="q"
        label={t("cases.earlier.search")}
        placeholder={t("cases.earlier.search")}
        button={t("cases.earlier.find")}
        defaultValue={words}
      />
    </form>
  );
}

/** 关联往年建议: one that was proposed or found, or words where it is not on this installation. */
export function EarlierFields({
  t,
  choices,
  words,
}: {
  t: Translate;
  choices: readonly EarlierChoice[];
  words: string;
}) {
  return (
    <>
      {choices.length > 0 ? (
        <RadioField
          name="earlierId"
          legend={t(words ? "cases.earlier.found" : "cases.earlier.proposed")}
          options={choices.map(({ id, ...choice }) => ({
            value: id,
            label: t("cases.earlier.choice", choice),
          }))}
        />
      ) : (
        <p className="text-soft">{t(words ? "cases.earlier.noneFound" : "cases.earlier.noneProposed")}</p>
      )}
      <TextField
        name="reference"
        label={t("cases.earlier.reference")}
        hint={t("cases.earlier.referenceHint")}
      />
      <TextAreaField name="remark" label={t("cases.earlier.remark")} rows={2} />
    </>
  );
}
