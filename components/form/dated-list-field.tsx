"use client";

import type { ReactNode } from "react";
import { useFieldLabel, useFieldState } from "@/components/form/form-context";
import { Choice } from "@/components/ui/choice";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { DateInput } from "@/components/ui/date-input";
import { FieldError } from "@/components/ui/field";

interface DatedOption {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly dateName: string;
  /** What the date is of, for the ear and for the summary of errors. */
  readonly dateLabel: string;
  readonly date: string | undefined;
}

type DatedListFieldProps = {
  name: string;
  legend: string;
  hint?: ReactNode;
  /** What is seen before each date. */
  dateWord: string;
  options: readonly DatedOption[];
};

/** Several of many, each with a date of its own that comes up once it is chosen. */
export function DatedListField({ name, legend, hint, dateWord, options }: DatedListFieldProps) {
  const { error, texts } = useFieldState(name);
  useFieldLabel(name, legend);
  const chosen = texts(options.flatMap(({ value, checked }) => (checked ? [value] : [])));
  return (
    <ChoiceGroup id={name} legend={legend} hint={hint} error={error}>
      {options.map((option, index) => (
        <div key={option.value} className="group flex flex-wrap items-center gap-x-4 gap-y-1">
          <div className="min-w-56 flex-1">
            <Choice
              type="checkbox"
              id={index === 0 ? name : undefined}
              name={name}
              value={option.value}
              label={option.label}
              defaultChecked={chosen.includes(option.value)}
            />
          </div>
          <OptionDate option={option} word={dateWord} />
        </div>
      ))}
    </ChoiceGroup>
  );
}

function OptionDate({ option, word }: { option: DatedOption; word: string }) {
  const { dateName, dateLabel, date } = option;
  const { error, text } = useFieldState(dateName);
  useFieldLabel(dateName, dateLabel);
  return (
    <div className="hidden w-64 flex-col group-has-[input[type=checkbox]:checked]:flex">
      <span className="flex items-center gap-x-2">
        <span aria-hidden="true" className="shrink-0 text-soft">
          {word}
        </span>
        <DateInput
          id={dateName}
          name={dateName}
          aria-label={dateLabel}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${dateName}-error` : undefined}
          defaultValue={text(date)}
        />
      </span>
      {error ? <FieldError id={`${dateName}-error`}>{error}</FieldError> : null}
    </div>
  );
}
