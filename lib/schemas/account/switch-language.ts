import { z } from "zod";

export const switchLanguageSchema = z.object({ locale: z.enum(["zh", "en"], "choice") });
export type SwitchLanguageInput = z.infer<typeof switchLanguageSchema>;
