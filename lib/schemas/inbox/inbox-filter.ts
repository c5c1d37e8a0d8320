import { z } from "zod";
import { inboxKinds } from "@/lib/domain/inbox-kinds";
import { optional } from "@/lib/schemas/address-fields";

/** Which messages the address asks for; whatever is not understood is left out. */
export const inboxFilterSchema = z.object({
  show: optional(z.enum(["unread"])),
  kind: optional(z.enum(inboxKinds)),
  /** The last message of the page before: its moment and id, as `next` gave it. */
  after: optional(z.string().regex(/^\d{1,15}_\d{1,18}$/)),
});
export type InboxFilter = Partial<z.infer<typeof inboxFilterSchema>>;
