import { Choice, type ChoiceOption } from "@/components/ui/choice";
import { ChoiceGroup, type ChoiceGroupProps } from "@/components/ui/choice-group";

type RadioGroupProps = Omit<ChoiceGroupProps, "children" | "id"> & {
  id?: string;
  name: string;
  options: readonly ChoiceOption[];
  defaultValue?: string | undefined;
  required?: boolean;
};

export function RadioGroup({ id, name, options, defaultValue, required = false, ...group }: RadioGroupProps) {
  const base = id ?? name;
  return (
    <ChoiceGroup {...group} id={base}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          {...option}
          type="radio"
          id={index === 0 ? base : undefined}
          name={name}
          defaultChecked={option.value === defaultValue}
          required={required}
        />
      ))}
    </ChoiceGroup>
  );
}
