import { z } from "zod";
import { id, requiredText, submissionKey } from "@/lib/schemas/fields";

export const createSectionSchema = z.object({ unitId: id, name: requiredText(40), submissionKey });
export type CreateSectionInput = z.infer<typeof createSectionSchema>;
