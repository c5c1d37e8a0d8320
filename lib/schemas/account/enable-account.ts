import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

export const enableAccountSchema = z.object({ userId: id, submissionKey });
export type EnableAccountInput = z.infer<typeof enableAccountSchema>;
