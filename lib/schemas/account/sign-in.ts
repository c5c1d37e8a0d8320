import { z } from "zod";

/** What the sign-in form sends. A password is taken as it was typed: not trimmed, of any sensible length. */
export const signInSchema = z.object({
  username: z.string("required").trim().toLowerCase().min(1, "required").max(64, "tooLong"),
  password: z.string("required").min(1, "required").max(512, "tooLong"),
  next: z.string().max(2000).optional().catch(undefined),
});
export type SignInInput = z.infer<typeof signInSchema>;
