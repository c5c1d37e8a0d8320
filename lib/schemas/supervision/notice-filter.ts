import { z } from "zod";
import { optional } from "@/lib/schemas/address-fields";

/** Which notices the address asks for; whatever is not understood shows the open ones from the start. */
export const noticeFilterSchema = z.object({
  tab: optional(z.enum(["open", "answered", "closed", "proposed"])).transform((tab) => tab ?? "open"),
  after: optional(z.string().max(60)),
});
