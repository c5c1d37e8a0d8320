import { z } from "zod";
import { type CalendarDate, isCalendarDate } from "@/lib/domain/calendar-date";
import { canBeSeen, cleanLine } from "@/lib/domain/import/clean-text";
import { isInBooksRange } from "@/lib/domain/import/dates";

/**
 * The pieces that the inputs of acts are made of. They read what a form sends (text, or a list of texts where
 * a name is repeated) as well as JSON. Every message is a key of the dictionary `errors.field`.
 */
export const fieldCodes = [
  "required",
  "tooLong",
  "tooShort",
  "date",
  "number",
  "phone",
  "choice",
  "invalid",
  "fileMissing",
  "fileTooLarge",
] as const;
export type FieldCode = (typeof fieldCodes)[number];

/** A row's id. */
export const id = z.uuid("invalid");

/** An id that may be left blank: null then. */
export const optionalId = blankIsNull(z.uuid("invalid"));

/** The version of a case as it was read, 1 or more. */
export const version = z.coerce.number<number | string>("invalid").int("invalid").min(1, "invalid");

/** Made anew for each showing of a form, so that sending it twice is one act. */
export const submissionKey = z.uuid("invalid");

/** What every form about a case sends. */
export const caseAct = z.object({ handlingId: id, version, submissionKey });

/** Text that must be there: trimmed, line ends as \n, at most `max` characters. */
export function requiredText(max: number) {
  return z
    .string("required")
    .transform(clean)
    .pipe(z.string().refine(canBeSeen, "required").max(max, "tooLong"));
}

/** A required text of one line, such as a title: signs that nobody can see are left out of it. */
export function requiredLine(max: number) {
  return z
    .string("required")
    .transform(cleanLine)
    .pipe(z.string().refine(canBeSeen, "required").max(max, "tooLong"));
}

/** Text that may be left out: "" then; trimmed, line ends as \n, at most `max` characters. */
export function optionalText(max: number) {
  return z.string("invalid").default("").transform(clean).pipe(z.string().max(max, "tooLong"));
}

/** A date that must be there, YYYY-MM-DD. */
export const calendarDate = z
  .string("required")
  .trim()
  .min(1, "required")
  .refine((text): text is CalendarDate => text === "" || isRecordDate(text), "date")
  .transform((text) => text as CalendarDate);

/** A date that may be left blank: null then. */
export const optionalDate = blankIsNull(
  z
    .string("date")
    .refine(isRecordDate, "date")
    .transform((text) => text as CalendarDate),
);

/** A tick: true when sent ("yes", "on", "true" or true), false when not. */
export const checkbox = z
  .union([z.boolean(), z.enum(["yes", "on", "true", "false", ""])], "invalid")
  .default(false)
  .transform((value) => value === true || value === "yes" || value === "on" || value === "true");

/** A question answered with yes or no that must be answered. */
export const yesOrNo = z
  .union([z.boolean(), z.enum(["yes", "no"])], "required")
  .transform((value) => value === true || value === "yes");

/** One of a list that must be chosen. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: ({ input }) => (input === undefined || input === "" ? "required" : "choice"),
  });
}

/** One of a list that may be left blank: null then. */
export function optionalChoice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return blankIsNull(z.enum(values, "choice"));
}

/** A name that may be sent any number of times: always a list, empty when nothing was sent. */
export function many<Item extends z.ZodType>(item: Item) {
  return z.preprocess(toList, z.array(item).max(500, "tooLong"));
}

/** An uploaded file that must be there, at most `maxBytes` long. */
export function file(maxBytes: number) {
  return z
    .instanceof(File, { error: "fileMissing" })
    .refine(({ size }) => size > 0, "fileMissing")
    .refine(({ size }) => size <= maxBytes, "fileTooLarge");
}

/** A file that may be left out, as an empty file field sends it: undefined then; at most `maxBytes` long. */
export function optionalFile(maxBytes: number) {
  return z.preprocess((value) => (isNoFile(value) ? undefined : value), file(maxBytes).optional());
}

function isRecordDate(text: string): text is CalendarDate {
  return isCalendarDate(text) && isInBooksRange(text);
}

function blankIsNull<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (isBlank(value) ? null : value), schema.nullable());
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isNoFile(value: unknown): boolean {
  // An empty file field arrives without a name, or named "undefined" by the framework's own encoding.
  return (
    isBlank(value) ||
    (value instanceof File && value.size === 0 && (value.name === "" || value.name === "undefined"))
  );
}

function toList(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

function clean(text: string): string {
  // PostgreSQL stores no NUL, and nobody types one.
  return text.replaceAll("\u0000", "").replace(/\r\n?/g, "\n").trim();
}
