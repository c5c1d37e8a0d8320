import { normalPhone } from "./words";

/** A deputy, member or body in the books that bears a name. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  /** As registered; "" when unknown. */
  readonly phone: string;
  /** How many suggestions bear the signature. */
  readonly suggestions: number;
}

export type NamesakeMatch<Person extends Pick<Namesake, "phone">> =
  | { readonly kind: "NOBODY" }
  | { readonly kind: "SAME"; readonly person: Person }
  /** Nobody can tell from name and telephone alone which of them it is, or whether it is one of them. */
  | { readonly kind: "UNCLEAR"; readonly people: readonly Person[] };

/**
 * Whom a name and a telephone mean among those who bear the name. A name alone is enough while only one bears
 * it, and a telephone as well while none is registered of that one; another telephone may be another person.
 */
export function matchNamesake<Person extends Pick<Namesake, "phone">>(
  known: readonly Person[],
  phone: string | null,
): NamesakeMatch<Person> {
  const [first, ...others] = known;
  if (first === undefined) return { kind: "NOBODY" };
  const numbers = numbersOf(phone ?? "");
  const same = known.find((each) => numbersOf(each.phone).some((number) => numbers.includes(number)));
  if (same) return { kind: "SAME", person: same };
  const silent = numbers.length === 0 || numbersOf(first.phone).length === 0;
  if (others.length === 0 && silent) return { kind: "SAME", person: first };
  return { kind: "UNCLEAR", people: known };
}

/** Each number by its digits alone, without the country's +86. */
function numbersOf(phones: string): string[] {
  const numbers = normalPhone(phones).split("、");
  return numbers.map((each) => each.replace(/\D/g, "").replace(/^86(?=1\d{10}$)/, "")).filter(Boolean);
}
