import { z } from "zod";

/** A password to be kept: as it was typed, 10 to 512 characters. */
export const newPassword = z
  .string("required")
  .min(1, "required")
  .min(10, "passwordTooShort")
  .max(512, "tooLong");
