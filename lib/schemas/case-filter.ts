import { z } from "zod";
import { handlingRoles } from "@/lib/domain/case-facts";
import { handlingStates } from "@/lib/domain/lifecycle";
import { litLights } from "@/lib/domain/lights";
import { figureNames } from "@/lib/domain/rates/figure-cases";
import { optional, words } from "@/lib/schemas/address-fields";
import { calendarDay } from "@/lib/schemas/api/query-fields";

const fields = z.object({
  year: optional(z.coerce.number().int().min(1990).max(2200)),
  state: optional(z.enum(handlingStates)),
  role: optional(z.enum(handlingRoles)),
  light: optional(z.enum([...litLights, "NONE"])),
  section: optional(z.uuid()),
  topic: optional(words(100)),
  /** 会上 or 闭会期间. */
  sitting: optional(z.enum(["in", "out"])),
  source: optional(z.enum(["NPC", "CPPCC"])),
  /** 重点督办件 only. */
  key: optional(z.literal("yes")),
  scope: optional(z.enum(["open", "done", "all"])),
  q: optional(words(100)),
  order: optional(z.enum(["due", "urged"])),
  after: optional(z.string().max(60)),
  figure: optional(z.enum(figureNames)),
  part: optional(z.enum(["in", "out"])),
  asOf: optional(calendarDay),
  unit: optional(z.uuid()),
});

/**
 * The filters of the case list as they stand in the address; whatever is not understood is left out, and so is
 * a figure without its year, since a figure is always one of a year, and a day that is neither a figure's nor a state's.
 */
export const caseFilterSchema = fields.transform((filter) => {
  const { year, figure, state } = filter;
  if (year === undefined) return { ...filter, ...noFigure, asOf: undefined };
  if (figure !== undefined) return filter;
  return { ...filter, ...noFigure, ...(state === undefined ? { asOf: undefined } : {}) };
});
export type CaseFilter = z.infer<typeof caseFilterSchema>;

const noFigure = { figure: undefined, part: undefined };
