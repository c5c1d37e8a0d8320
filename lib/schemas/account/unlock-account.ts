import { z } from "zod";
import { id, submissionKey } from "@/lib/schemas/fields";

export const unlockAccountSchema = z.object({ userId: id, submissionKey });
export type UnlockAccountInput = z.infer<typeof unlockAccountSchema>;
