import { z } from "zod";
import { optional, words } from "@/lib/schemas/address-fields";

/** Which accounts the address asks for; whatever is not understood is left out. */
export const accountFilterSchema = z.object({
  q: optional(words(64)),
  after: optional(words(64)),
});
