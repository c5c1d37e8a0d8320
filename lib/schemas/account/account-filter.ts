import { z } from "zod";

const first = (value: unknown) => {
  const one = Array.isArray(value) ? value[0] : value;
  return one === "" ? undefined : one;
};

/** Which accounts the address asks for; whatever is not understood is left out. */
export const accountFilterSchema = z.object({
  q: z.preprocess(first, z.string().trim().max(64).optional().catch(undefined)),
  after: z.preprocess(first, z.string().max(64).optional().catch(undefined)),
});
