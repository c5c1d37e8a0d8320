import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

export const disableAccountSchema = z.object({ userId: id, submissionKey });
export type DisableAccountInput = z.infer<typeof disableAccountSchema>;
