import { z } from "zod";

/** A value of an address that may be missing: of several the first, and whatever is not understood is left out. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(firstGiven, schema.optional().catch(undefined));
}

/** Words to look for, trimmed. PostgreSQL stores no NUL, so nothing with one in it can be found. */
export function words(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => text.replaceAll("\u0000", "").trim());
}

function firstGiven(value: unknown): unknown {
  const one = Array.isArray(value) ? value[0] : value;
  return one === "" ? undefined : one;
}
