import { compact } from "./clean-text";
import { type ImportProblem, problem } from "./problem";
import type { ImportHandlingRole } from "./row";
import { readRole } from "./words";

export interface HandlingInput {
  /** The text of the handling column; null where the sheet has none. */
  readonly role: string | null;
  readonly roleColumn: string | null;
  readonly leadUnit: string | null;
  readonly leadColumn: string | null;
  readonly coUnits: readonly string[];
  readonly coColumn: string | null;
  /** The unit the rows are imported for, by its name. */
  readonly ownUnit: string;
}

export type HandlingRead =
  | {
      readonly kind: "ok";
      readonly handlingRole: ImportHandlingRole;
      readonly leadUnit: string | null;
      readonly coUnits: readonly string[];
    }
  | { readonly kind: "problem"; readonly problem: ImportProblem };

/**
 * The importing unit's part and the units of the row. Without a handling column the part follows from the
 * units named (lead with co-handlers: LEAD; among another's co-handlers: CO) and is SOLE when none is named.
 * A co-handler sends its opinion to the lead unit, so that must be named. A part that contradicts the units
 * is a problem, since it would make the unit answer for another's case.
 */
export function readHandling(input: HandlingInput): HandlingRead {
  const own = (unit: string) => isSameUnit(unit, input.ownUnit);
  const leadUnit = input.leadUnit !== null && own(input.leadUnit) ? input.ownUnit : input.leadUnit;
  const named = input.coUnits.map((unit) => (own(unit) ? input.ownUnit : unit));
  const coUnits = [...new Set(named)].filter((unit) => unit !== leadUnit);
  const units = { ...input, leadUnit, coUnits };
  if (input.role === null) return checkUnits(impliedRole(units), units);
  if (input.role === "") return refuse("ROLE_MISSING", "handlingRole", input.roleColumn);
  const role = readRole(input.role);
  if (role === null) return refuse("ROLE_UNKNOWN", "handlingRole", input.roleColumn, input.role);
  return checkUnits(role, units);
}

/** Whether two names mean one unit: equal, one with its place in front (宜春市民政局, 市民政局), or 本局. */
export function isSameUnit(name: string, ownUnit: string): boolean {
  const first = compact(name);
  const second = compact(ownUnit);
  if (/^(?:本|我)(?:局|委|办|厅|单位|部门|公司|中心)$/.test(first)) return true;
  if (first.length < 3 || second.length < 3) return first === second;
  return first.endsWith(second) || second.endsWith(first);
}

function impliedRole({ leadUnit, coUnits, ownUnit }: HandlingInput): ImportHandlingRole {
  if (leadUnit !== null && leadUnit !== ownUnit && coUnits.includes(ownUnit)) return "CO";
  return coUnits.length > 0 ? "LEAD" : "SOLE";
}

function checkUnits(handlingRole: ImportHandlingRole, input: HandlingInput): HandlingRead {
  const { leadUnit, coUnits, ownUnit, leadColumn, roleColumn, coColumn } = input;
  const done = (unit: string | null): HandlingRead => ({ kind: "ok", handlingRole, leadUnit: unit, coUnits });
  const contradicts = () =>
    refuse("ROLE_CONTRADICTS_UNITS", "handlingRole", roleColumn ?? coColumn, input.role ?? "");
  switch (handlingRole) {
    case "CO":
      if (leadUnit === null) return refuse("LEAD_UNIT_MISSING", "leadUnit", leadColumn);
      return leadUnit === ownUnit ? contradicts() : done(leadUnit);
    case "SOLE":
      if (coUnits.length > 0) return contradicts();
      return isOwnOrSilent(leadUnit, ownUnit) ? done(ownUnit) : differs(leadUnit, leadColumn);
    case "LEAD":
      if (coUnits.includes(ownUnit)) return contradicts();
      return isOwnOrSilent(leadUnit, ownUnit) ? done(ownUnit) : differs(leadUnit, leadColumn);
    case "SEPARATE":
      return done(leadUnit ?? ownUnit);
    case "REFERENCE":
      return done(leadUnit);
  }
}

function isOwnOrSilent(leadUnit: string | null, ownUnit: string): boolean {
  return leadUnit === null || leadUnit === ownUnit;
}

function differs(leadUnit: string | null, column: string | null): HandlingRead {
  return refuse("LEAD_UNIT_DIFFERS", "leadUnit", column, leadUnit ?? "");
}

function refuse(...details: Parameters<typeof problem>): HandlingRead {
  return { kind: "problem", problem: problem(...details) };
}
