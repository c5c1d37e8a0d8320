import { z } from "zod";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Planned and to be done; done. */
export const lookBackTabs = ["planned", "done"] as const;

/** Which look-backs the address asks for; whatever is not understood shows the planned ones from the start. */
export const lookBackFilterSchema = z.object({
  tab: z.preprocess(first, z.enum(lookBackTabs).catch("planned")),
  after: z.preprocess(first, z.string().max(60).optional().catch(undefined)),
});
export type LookBackFilter = z.infer<typeof lookBackFilterSchema>;
