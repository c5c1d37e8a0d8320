import { z } from "zod";
import { newPassword } from "@/lib/schemas/account/new-password";
import { id, submissionKey } from "@/lib/schemas/fields";

export const resetPasswordSchema = z.object({ userId: id, password: newPassword, submissionKey });
export type ResetPasswordInput = z.infer<typeof resetPasswordSchema>;
