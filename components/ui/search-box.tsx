import { Search } from "lucide-react";
import { buttonClass } from "@/components/ui/button-class";
import { controlClass } from "@/components/ui/control-class";

type SearchBoxProps = {
  name: string;
  label: string;
  /** Left out where the form around it has a button of its own. */
  button?: string;
  id?: string;
  defaultValue?: string | undefined;
  placeholder?: string;
};

/** A search field with its button; stands in a form of method GET, so that the search is part of the address. */
export function SearchBox({ name, label, button, id = name, defaultValue, placeholder }: SearchBoxProps) {
  return (
    <search className="flex gap-2 max-sm:col-span-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="search"
        defaultValue={defaultValue}
        placeholder={placeholder}
        className={`${controlClass()} md:w-72`}
      />
      {button ? (
        <button type="submit" className={buttonClass()}>
          <Search aria-hidden="true" className="size-4" />
          {button}
        </button>
      ) : null}
    </search>
  );
}
