import { CheckboxListField, TextAreaField, TextField } from "@/components/form/fields";
import { TextLink } from "@/components/ui/text-link";
import type { Translate } from "@/lib/i18n/create";

type CaseChoice = { readonly id: string; readonly number: string; readonly title: string };

export const caseOption =
  (t: Translate) =>
  ({ id, number, title }: CaseChoice) => ({ value: id, label: t("cases.merging.choice", { number, title }) });

/** 并案: similar cases to tick, others by their numbers, and why. */
export function MergeFields({ t, choices }: { t: Translate; choices: readonly CaseChoice[] }) {
  return (
    <>
      {choices.length > 0 ? (
        <CheckboxListField
          name="others"
          legend={t("cases.merging.others")}
          hint={t("cases.merging.othersHint")}
          options={choices.map(caseOption(t))}
        />
      ) : null}
      <TextField
        name="numbers"
        label={t(choices.length > 0 ? "cases.merging.moreNumbers" : "cases.merging.numbers")}
        hint={t("cases.merging.numbersHint")}
      />
      <TextAreaField name="reason" label={t("cases.merging.reason")} required rows={3} />
    </>
  );
}

/** Merged cases that the entry is to be made for as well; nothing where there is none. */
export function AlsoForField({ t, siblings }: { t: Translate; siblings: readonly CaseChoice[] }) {
  if (siblings.length === 0) return null;
  return (
    <CheckboxListField
      name="alsoFor"
      legend={t("cases.merging.alsoFor")}
      options={siblings.map(caseOption(t))}
    />
  );
}

/** Starts the draft from the wording of a merged case; its own is kept as the version it is. */
export function DraftSources({
  t,
  handlingId,
  sources,
}: {
  t: Translate;
  handlingId: string;
  sources: readonly CaseChoice[];
}) {
  if (sources.length === 0) return null;
  return (
    <ul className="mb-4 grid gap-1">
      {sources.map((source) => (
        <li key={source.id}>
          <TextLink href={`/cases/${handlingId}/save-draft?from=${source.id}`}>
            {t("cases.merging.startFrom", { number: source.number, title: source.title })}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
