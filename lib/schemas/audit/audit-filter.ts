import { z } from "zod";
import { optional, words } from "@/lib/schemas/address-fields";
import { calendarDay } from "@/lib/schemas/api/query-fields";

/** The filters of the audit as they stand in the address; whatever is not understood is left out. */
export const auditFilterSchema = z.object({
  user: optional(words(64)),
  type: optional(words(40)),
  from: optional(calendarDay),
  to: optional(calendarDay),
  /** An import, by the event that ended it: its rows one by one. */
  run: optional(z.string().regex(/^\d{1,18}$/)),
  after: optional(z.string().regex(/^\d{1,18}$/)),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;
