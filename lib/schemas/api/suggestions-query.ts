import { z } from "zod";
import { handlingStates } from "@/lib/domain/lifecycle";
import { year } from "@/lib/schemas/api/query-fields";

/** What `GET /api/v1/suggestions` understands. `cursor` is the `next` of the page before. */
export const suggestionsQuerySchema = z.object({
  year: year.optional(),
  state: z.enum(handlingStates, "choice").optional(),
  cursor: z.uuid("invalid").optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, "number")
    .transform(Number)
    .pipe(z.number().min(1, "number").max(200, "number"))
    .optional(),
});
export type SuggestionsQuery = z.infer<typeof suggestionsQuerySchema>;
