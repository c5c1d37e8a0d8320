"use client";

import { type ChangeEvent, type InputHTMLAttributes, type ReactNode, useState } from "react";
import { useFieldLabel, useFieldState } from "@/components/form/form-context";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { ChoiceOption } from "@/components/ui/choice";
import type { ControlWidth } from "@/components/ui/control-class";
import { DateInput } from "@/components/ui/date-input";
import { Field, type FieldControl, FieldError } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";

// Each field takes its error and what was typed from the form around it, by its name, which is its id as well.

type Common = { name: string; label: ReactNode; hint?: ReactNode; required?: boolean };
type Texted = Common & { defaultValue?: string };
type Group = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: readonly ChoiceOption[];
  required?: boolean;
  layout?: "column" | "row";
};

export function TextField({
  defaultValue,
  width,
  type,
  autoComplete,
  inputMode,
  ...field
}: Texted & { width?: ControlWidth } & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode"
  >) {
  const value = useFieldState(field.name).text(defaultValue);
  const look = { type, autoComplete, inputMode, ...(width ? { width } : {}) };
  return (
    <Framed {...field}>
      {(control) => <TextInput {...control} {...look} name={field.name} defaultValue={value} />}
    </Framed>
  );
}

export function TextAreaField({ defaultValue, rows, ...field }: Texted & { rows?: number }) {
  const value = useFieldState(field.name).text(defaultValue);
  return (
    <Framed {...field}>
      {(control) => <TextArea {...control} name={field.name} rows={rows} defaultValue={value} />}
    </Framed>
  );
}

export function DateField({ defaultValue, ...field }: Texted) {
  const value = useFieldState(field.name).text(defaultValue);
  return (
    <Framed {...field}>
      {(control) => <DateInput {...control} name={field.name} defaultValue={value} />}
    </Framed>
  );
}

type SelectFieldProps = Texted & {
  options: readonly SelectOption[];
  placeholder?: string;
  width?: ControlWidth;
};

export function SelectField({ defaultValue, options, placeholder, width, ...field }: SelectFieldProps) {
  const value = useFieldState(field.name).text(defaultValue);
  const look = { ...(placeholder === undefined ? {} : { placeholder }), ...(width ? { width } : {}) };
  return (
    <Framed {...field}>
      {(control) => (
        <Select {...control} {...look} name={field.name} options={options} defaultValue={value} />
      )}
    </Framed>
  );
}

/** `limit` is what the server takes, and the words for more: such a file is refused at once and never sent. */
export function FileField({ accept, limit, ...field }: FileFieldProps) {
  const [refusal, setRefusal] = useState<string>();
  function weigh({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const tooLarge = limit && [...(currentTarget.files ?? [])].some(({ size }) => size > limit.bytes);
    setRefusal(tooLarge ? limit.words : undefined);
    if (tooLarge) currentTarget.value = "";
  }
  return (
    <Framed {...field} refusal={refusal}>
      {(control) => <FileInput {...control} name={field.name} accept={accept} onChange={weigh} />}
    </Framed>
  );
}

type FileFieldProps = Common & { accept?: string; limit?: { bytes: number; words: string } };

export function RadioField({ defaultValue, required = false, ...group }: Group & { defaultValue?: string }) {
  const { error, requiredMark, text } = useFieldState(group.name);
  useFieldLabel(group.name, group.legend);
  const mark = required ? requiredMark : undefined;
  return (
    <RadioGroup
      {...group}
      required={required}
      requiredMark={mark}
      error={error}
      defaultValue={text(defaultValue)}
    />
  );
}

/** A question that comes up only when the form comes back with something to choose from. */
export function AskedField({ name, legend }: Pick<Group, "name" | "legend">) {
  const { choices } = useFieldState(name);
  return choices ? <RadioField name={name} legend={legend} options={choices} required /> : null;
}

export function CheckboxListField({
  defaultValues = [],
  required = false,
  ...group
}: Group & { defaultValues?: readonly string[] }) {
  const { error, requiredMark, texts } = useFieldState(group.name);
  useFieldLabel(group.name, group.legend);
  const mark = required ? requiredMark : undefined;
  return <CheckboxGroup {...group} requiredMark={mark} error={error} defaultValues={texts(defaultValues)} />;
}

/** A single yes: sends "yes" when ticked. */
export function CheckboxField({
  defaultChecked = false,
  ...box
}: Omit<Common, "required"> & { defaultChecked?: boolean }) {
  const { error, texts } = useFieldState(box.name);
  useFieldLabel(box.name, box.label);
  return (
    <div className="flex flex-col gap-1">
      <Checkbox
        {...box}
        id={box.name}
        defaultChecked={texts(defaultChecked ? ["yes"] : []).includes("yes")}
      />
      {error ? <FieldError id={`${box.name}-error`}>{error}</FieldError> : null}
    </div>
  );
}

type FramedProps = Common & {
  /** What the field itself says against its content, before the server does. */
  refusal?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

function Framed({ name, refusal, children, ...field }: FramedProps) {
  const { error, requiredMark } = useFieldState(name);
  useFieldLabel(name, field.label);
  const urgent = refusal !== undefined;
  return (
    <Field {...field} id={name} error={refusal ?? error} urgent={urgent} requiredMark={requiredMark}>
      {children}
    </Field>
  );
}
