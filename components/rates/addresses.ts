import type { FigureName, FigurePart } from "@/lib/domain/rates/figure-cases";

/** Which cases on which day the figures on a page are of. */
export interface ShownScope {
  readonly year: number;
  readonly asOf: string;
  readonly unitId?: string | undefined;
  readonly sectionId?: string | undefined;
  /** What it is set beside, where the reader chose it. */
  readonly withYear?: number | undefined;
  readonly withDay?: string | undefined;
}

/** The list of exactly the cases behind a figure. Without a part: numerator and denominator together. */
export function casesAddress(
  scope: ShownScope,
  figure: FigureName,
  narrowed: { readonly part?: FigurePart; readonly topic?: string } = {},
): string {
  return address("/cases", { ...parameters(scope), figure, ...narrowed });
}

/** The list of the scope's key cases (重点督办). */
export function keyCasesAddress({ year, unitId, sectionId }: ShownScope): string {
  return address("/cases", {
    year: String(year),
    unit: unitId,
    section: sectionId,
    scope: "all",
    key: "yes",
  });
}

/** The dashboard of the same day; `by` is the rate that puts sections and units in order. */
export function dashboardAddress(scope: ShownScope, by?: string): string {
  return address("/dashboard", { ...whole(scope), by });
}

/** The figures of the dashboard as an Excel file. */
export function figuresFileAddress(scope: ShownScope): string {
  return address("/dashboard/file", whole(scope));
}

/** The list of a year's cases in one state on the day. */
export function stateAddress(scope: ShownScope, state: string): string {
  return address("/cases", { ...parameters(scope), scope: "all", state });
}

function whole(scope: ShownScope) {
  const { withYear, withDay } = scope;
  return { ...parameters(scope), withYear: withYear === undefined ? undefined : String(withYear), withDay };
}

function parameters({ year, asOf, unitId, sectionId }: ShownScope) {
  return { year: String(year), asOf, unit: unitId, section: sectionId };
}

function address(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, value);
  return `${path}?${query}`;
}
