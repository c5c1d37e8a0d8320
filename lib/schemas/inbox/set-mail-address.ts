import { z } from "zod";
import { optionalText, submissionKey } from "@/lib/schemas/fields";

/** The own mail address; empty for none. */
export const setMailAddressSchema = z.object({
  email: optionalText(254).pipe(z.union([z.literal(""), z.email("email")], "email")),
  submissionKey,
});
export type SetMailAddressInput = z.infer<typeof setMailAddressSchema>;
