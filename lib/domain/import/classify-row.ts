import type { CalendarDate } from "../calendar-date";
import type { HandlingRole } from "../case-facts";
import type { RowDifference } from "./diff-row";
import type { ImportRow, ImportRowField } from "./row";

/** What the books hold of a row's number, in the words of the sheet. */
export interface KnownRow {
  readonly title: string;
  readonly text: string;
  readonly topic: string;
  readonly category: string;
  readonly disclosureWish: ImportRow["disclosureWish"];
  readonly submittedOn: CalendarDate | null;
  readonly statedCount: number | null;
  readonly sponsorNames: readonly string[];
  readonly leadUnitName: string | null;
  readonly own: {
    readonly role: HandlingRole;
    readonly deliveredOn: CalendarDate | null;
    readonly dueOn: CalendarDate | null;
    readonly worked: boolean;
  } | null;
}

/** Why a readable row still can't be taken in. */
export type RowRefusal = "LEAD_UNIT_TAKEN" | "ROLE_DIFFERS" | "SPONSORS_IN_USE";

export type RowFate =
  | { readonly kind: "NEW" }
  /** Known through another unit: only the own handling is added. */
  | { readonly kind: "JOINED" }
  | { readonly kind: "CHANGED"; readonly differences: readonly RowDifference[] }
  | { readonly kind: "UNCHANGED" }
  | { readonly kind: "REFUSED"; readonly reason: RowRefusal };

/**
 * What becomes of a row, given what is known of its number in its session. What the sheet leaves empty is no
 * change; which sections work on a case is changed by assigning, never by a sheet.
 */
export function classifyRow(incoming: ImportRow, known: KnownRow | null): RowFate {
  if (!known) return { kind: "NEW" };
  if (!known.own) {
    const leads = incoming.handlingRole === "LEAD" || incoming.handlingRole === "SOLE";
    return leads && known.leadUnitName !== null
      ? { kind: "REFUSED", reason: "LEAD_UNIT_TAKEN" }
      : { kind: "JOINED" };
  }
  if (known.own.role !== incoming.handlingRole) return { kind: "REFUSED", reason: "ROLE_DIFFERS" };
  const differences = differencesOf(incoming, known, known.own);
  const sponsorsDiffer = differences.some(({ field }) => field === "sponsors");
  if (sponsorsDiffer && known.own.worked) return { kind: "REFUSED", reason: "SPONSORS_IN_USE" };
  return differences.length > 0 ? { kind: "CHANGED", differences } : { kind: "UNCHANGED" };
}

function differencesOf(
  incoming: ImportRow,
  known: KnownRow,
  own: NonNullable<KnownRow["own"]>,
): RowDifference[] {
  const plain: readonly (readonly [ImportRowField, string | number | null, string | number | null])[] = [
    ["title", known.title, incoming.title],
    ["text", known.text, incoming.text],
    ["statedSponsorCount", known.statedCount, incoming.statedSponsorCount],
    ["deliveredOn", own.deliveredOn, incoming.deliveredOn],
    ["dueOn", own.dueOn, incoming.dueOn],
    ["submittedOn", known.submittedOn, incoming.submittedOn],
    ["topic", known.topic, incoming.topic],
    ["category", known.category, incoming.category],
    ["disclosureWish", known.disclosureWish, incoming.disclosureWish],
  ];
  const changed = plain.flatMap(([field, before, after]): RowDifference[] =>
    after === null || after === before ? [] : [{ field, before, after }],
  );
  const names = incoming.sponsors.map(({ name }) => name);
  const sameSponsors = names.length === 0 || names.join("\n") === known.sponsorNames.join("\n");
  if (sameSponsors) return changed;
  return [...changed, { field: "sponsors", before: [...known.sponsorNames], after: names }];
}
