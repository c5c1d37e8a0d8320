import { Select } from "@/components/ui/select";

type FilterSelectProps = {
  name: string;
  label: string;
  all: string;
  value: string;
  options: { value: string; label: string }[];
};

/** One choice of a filter bar; its first entry narrows nothing. */
export function FilterSelect({ name, label, all, value, options }: FilterSelectProps) {
  return (
    <label htmlFor={`filter-${name}`} className="grid gap-1 text-small text-soft">
      {label}
      <Select
        id={`filter-${name}`}
        key={value}
        name={name}
        defaultValue={value}
        options={[{ value: "", label: all }, ...options]}
      />
    </label>
  );
}
