import { z } from "zod";
import { sessionLevels } from "@/lib/domain/session-level";

const lenient = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema.nullable().catch(null));

/** For which cases the settings are asked, as it stands in the address; whatever is not understood is left out. */
export const settingFilterSchema = z.object({
  year: lenient(z.coerce.number().int().min(1990).max(2200)),
  source: lenient(z.enum(["NPC", "CPPCC"])),
  level: lenient(z.enum(sessionLevels)),
});
export type SettingFilter = z.infer<typeof settingFilterSchema>;
