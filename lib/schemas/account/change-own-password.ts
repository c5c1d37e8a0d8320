import { z } from "zod";
import { newPassword } from "@/lib/schemas/account/new-password";
import { submissionKey } from "@/lib/schemas/fields";

/** The new password is typed twice, since nobody can read what was typed. */
export const changeOwnPasswordSchema = z
  .object({
    currentPassword: z.string("required").min(1, "required").max(512, "tooLong"),
    password: newPassword,
    passwordAgain: z.string("required").min(1, "required").max(512, "tooLong"),
    submissionKey,
  })
  .refine(({ currentPassword, password }) => currentPassword !== password, {
    path: ["password"],
    error: "passwordSame",
  })
  .refine(({ password, passwordAgain }) => password === passwordAgain, {
    path: ["passwordAgain"],
    error: "passwordsDiffer",
  });
export type ChangeOwnPasswordInput = z.infer<typeof changeOwnPasswordSchema>;
