import { Choice, type ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup, type ChoiceGroupProps } from "@/components/ui/choice-group";

type CheckboxGroupProps = Omit<ChoiceGroupProps, "children" | "id"> & {
  id?: string;
  name: string;
  options: readonly ChoiceOption[];
  defaultValues?: readonly string[];
};

/** Several of many: each chosen one is sent under the same name. */
export function CheckboxGroup({ id, name, options, defaultValues = [], ...group }: CheckboxGroupProps) {
  const base = id ?? name;
  return (
    <ChoiceGroup {...group} id={base}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...option}
          type="checkbox"
          id={index === 0 ? base : undefined}
          name={name}
          defaultChecked={defaultValues.includes(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}
