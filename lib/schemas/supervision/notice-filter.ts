import { z } from "zod";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** Which notices the address asks for; whatever is not understood shows the open ones from the start. */
export const noticeFilterSchema = z.object({
  tab: z.preprocess(first, z.enum(["open", "answered", "closed", "proposed"]).catch("open")),
  after: z.preprocess(first, z.string().max(60).optional().catch(undefined)),
});
