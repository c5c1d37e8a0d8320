import type { z } from "zod";
import { invalid } from "@/lib/domain/errors";

/**
 * The parameters of an address as the schema reads them: a blank one as if it weren't there, of a repeated one
 * the last. Throws INVALID with the first parameter that is wrong.
 */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  given: URLSearchParams,
): z.output<Schema> {
  const filled = [...given].filter(([, value]) => value !== "");
  const parsed = schema.safeParse(Object.fromEntries(filled));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(String(issue?.path[0] ?? "query"), issue?.message ?? "invalid");
}
