import { z } from "zod";
import { handlingRoles } from "@/lib/domain/case-facts";
import { handlingStates } from "@/lib/domain/lifecycle";
import { litLights } from "@/lib/domain/lights";

const first = (value: unknown) => {
  const one = Array.isArray(value) ? value[0] : value;
  return one === "" ? undefined : one;
};
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(first, schema.optional().catch(undefined));

/** The filters of the case list as they stand in the address; whatever is not understood is left out. */
export const caseFilterSchema = z.object({
  year: optional(z.coerce.number().int().min(1990).max(2200)),
  state: optional(z.enum(handlingStates)),
  role: optional(z.enum(handlingRoles)),
  light: optional(z.enum(litLights)),
  section: optional(z.uuid()),
  topic: optional(z.string().max(100)),
  scope: optional(z.enum(["open", "done", "all"])),
  q: optional(z.string().trim().max(100)),
  order: optional(z.enum(["due", "urged"])),
  after: optional(z.string().max(80)),
  figure: optional(z.string().max(40)),
  part: optional(z.enum(["in", "out"])),
  asOf: optional(z.iso.date()),
  unit: optional(z.uuid()),
});
export type CaseFilter = z.infer<typeof caseFilterSchema>;
