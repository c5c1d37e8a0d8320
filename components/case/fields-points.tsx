import { SelectField, TextAreaField, TextField } from "@/components/form/fields";
import { type Point, type PointAnswer, pointOutcomes } from "@/lib/domain/points";
import type { Translate } from "@/lib/i18n/create";

/** The deputy's points to be put down, one a line. */
export function SplitFields({ t, lines }: { t: Translate; lines: readonly string[] }) {
  return (
    <TextAreaField
      name="points"
      label={t("cases.points.lines")}
      hint={t("cases.points.linesHint")}
      required
      rows={8}
      defaultValue={lines.join("\n")}
    />
  );
}

type PointFieldsProps = {
  t: Translate;
  points: readonly Point[];
  answers: readonly PointAnswer[];
};

/** For each of the deputy's points: adopted or not, why, and on which legal basis. */
export function PointFields({ t, points, answers }: PointFieldsProps) {
  return points.map(({ id, position, text }) => {
    const answer = answers.find(({ pointId }) => pointId === id);
    const name = (part: string) => `point.${id}.${part}`;
    return (
      <fieldset key={id} className="grid gap-4 border-l-2 border-line pl-4">
        <legend className="font-medium">{t("cases.points.point", { no: position, text })}</legend>
        <SelectField
          name={name("outcome")}
          label={t("cases.points.outcome")}
          placeholder={t("cases.form.choose")}
          options={pointOutcomes.map((value) => ({ value, label: t(`domain.pointOutcome.${value}`) }))}
          defaultValue={answer?.outcome ?? ""}
        />
        <TextAreaField
          name={name("reason")}
          label={t("cases.points.reason")}
          hint={t("cases.points.reasonHint")}
          rows={3}
          defaultValue={answer?.reason ?? ""}
        />
        <TextField
          name={name("legalBasis")}
          label={t("cases.points.legalBasis")}
          hint={t("cases.points.legalBasisHint")}
          defaultValue={answer?.legalBasis ?? ""}
        />
      </fieldset>
    );
  });
}
