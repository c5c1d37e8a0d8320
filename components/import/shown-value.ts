import type { RowDifference } from "@/lib/domain/import/diff-row";
import type { I18n } from "@/lib/i18n/create";

const LENGTH = 120;

/** A value of a row as the comparison shows it: dates and choices in words, long texts cut, "blank" for nothing. */
export function shownValue(
  { t, format }: I18n,
  field: RowDifference["field"],
  value: RowDifference["before"],
): string {
  const text = plain(value);
  if (text === "") return t("register.preview.empty");
  if (field === "deliveredOn" || field === "dueOn" || field === "submittedOn") return format.date(text);
  if (text === "PUBLIC" || text === "ON_REQUEST" || text === "NOT_PUBLIC")
    return t(`domain.disclosure.${text}`);
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join("、");
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}
