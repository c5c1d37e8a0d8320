import { z } from "zod";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Which part of the list of units the address asks for; whatever is not understood is left out. */
export const unitListSchema = z.object({
  offset: z.preprocess(first, z.coerce.number<unknown>().int().min(0).max(100_000).catch(0)),
});

/** Whose sections in charge are to be changed. */
export const unitPageSchema = z.object({
  leader: z.preprocess(first, z.uuid().optional().catch(undefined)),
});
