import { z } from "zod";
import { roles } from "@/lib/domain/actor";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** What was chosen before the form for a new account is shown; whatever is not understood is left out. */
export const newAccountFilterSchema = z.object({
  role: z.preprocess(first, z.enum(roles).optional().catch(undefined)),
  unit: z.preprocess(first, z.uuid().optional().catch(undefined)),
});
