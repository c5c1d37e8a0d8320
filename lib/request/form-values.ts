/**
 * A form as an object: a text or file for each name, a list where a name was sent more than once. Names that
 * begin with $ are the framework's own and left out. PostgreSQL stores no NUL and nobody types one: it is left out of
 * every text, so that no field has to think of it.
 */
export function formFields(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$"));
  return Object.fromEntries(
    names.map((name) => {
      const [first = "", ...rest] = form.getAll(name).map(withoutNul);
      return [name, rest.length === 0 ? first : [first, ...rest]];
    }),
  );
}

function withoutNul(value: FormDataEntryValue): FormDataEntryValue {
  return typeof value === "string" ? value.replaceAll("\u0000", "") : value;
}

/** What was typed, to be shown again: without files and passwords, since it travels back as plain text. */
export function typedValues(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(formFields(form))) {
    if (/password/i.test(name)) continue;
    if (typeof value === "string") values[name] = value;
    else if (Array.isArray(value)) values[name] = value.filter((item) => typeof item === "string");
  }
  return values;
}
