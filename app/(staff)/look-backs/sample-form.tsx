import type { ReactNode } from "react";
import { planLookBackSampleAction } from "@/app/(staff)/look-backs/actions";
import { ActForm } from "@/components/form/act-form";
import { DateField } from "@/components/form/fields";
import { buttonClass } from "@/components/ui/button-class";
import { FormActions } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { type CalendarDate, yearOf } from "@/lib/domain/calendar-date";
import type { I18n } from "@/lib/i18n/create";
import type { previewSample } from "@/lib/queries/look-back/preview-sample";
import type { SampleFilter } from "@/lib/schemas/look-back/sample";

type Sample = Awaited<ReturnType<typeof previewSample>>;
type SampleFormProps = { i18n: I18n; today: CalendarDate; filter: SampleFilter; sample: Sample | null };

/** 抽样: the terms as a form that can be kept as an address; under it the sample they draw, to be planned. */
export function SampleForm({ i18n, today, filter, sample }: SampleFormProps) {
  const { t } = i18n;
  return (
    <Section title={t("promises.lookBack.sample")} meaning={t("promises.lookBack.sampleMeaning")}>
      <form
        method="get"
        aria-label={t("promises.lookBack.sample")}
        className="flex flex-wrap items-end gap-3 max-sm:grid max-sm:grid-cols-2"
      >
        <Labelled id="sample-year" label={t("promises.lookBack.year")}>
          <TextInput
            id="sample-year"
            name="year"
            inputMode="numeric"
            width="short"
            required
            defaultValue={String(filter.year ?? yearOf(today))}
          />
        </Labelled>
        <Labelled id="sample-class" label={t("promises.lookBack.class")}>
          <Select
            id="sample-class"
            key={filter.class ?? ""}
            name="class"
            required
            defaultValue={filter.class ?? "B"}
            options={["A", "B", "C", "D"].map((code) => ({
              value: code,
              label: t("promises.lookBack.classOf", { code }),
            }))}
          />
        </Labelled>
        <Labelled id="sample-share" label={t("promises.lookBack.share")}>
          <TextInput
            id="sample-share"
            name="share"
            inputMode="numeric"
            width="short"
            required
            defaultValue={String(filter.share ?? 20)}
          />
        </Labelled>
        <Labelled id="sample-seed" label={t("promises.lookBack.seed")}>
          <TextInput
            id="sample-seed"
            name="seed"
            maxLength={40}
            placeholder={t("promises.lookBack.seedHint")}
            defaultValue={filter.seed}
          />
        </Labelled>
        <button type="submit" className={buttonClass("secondary")}>
          {t("promises.lookBack.draw")}
        </button>
      </form>
      {sample ? <Drawn i18n={i18n} today={today} filter={filter} sample={sample} /> : null}
    </Section>
  );
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <label htmlFor={id} className="grid gap-1 text-small text-soft">
      {label}
      {children}
    </label>
  );
}

type DrawnProps = { i18n: I18n; today: CalendarDate; filter: SampleFilter; sample: Sample };

function Drawn({ i18n: { t }, today, filter, sample }: DrawnProps) {
  const { year = 0, class: code = "B", share = 0, seed } = filter;
  if (sample.cases.length === 0) return <p className="mt-4 text-soft">{t("promises.lookBack.drawnNone")}</p>;
  return (
    <div className="mt-4 grid gap-4">
      <p role="status">{t("promises.lookBack.drawn", { of: sample.of, count: sample.cases.length })}</p>
      <ul className="grid gap-1">
        {sample.cases.map(({ id, number, title, section }) => (
          <li key={id}>
            <TextLink href={`/cases/${id}`}>{t("promises.caseWords", { number, title })}</TextLink>
            {section ? <span className="text-soft"> · {section}</span> : null}
          </li>
        ))}
      </ul>
      <ActForm
        action={planLookBackSampleAction}
        submissionKey={crypto.randomUUID()}
        hidden={{ year, class: code, share, seed, mark: sample.mark }}
        requiredMark={t("common.field.required")}
      >
        <DateField name="plannedOn" label={t("promises.lookBack.plannedOn")} required defaultValue={today} />
        <FormActions>
          <SubmitButton pending={t("common.act.working")}>{t("promises.lookBack.plan")}</SubmitButton>
        </FormActions>
      </ActForm>
    </div>
  );
}
