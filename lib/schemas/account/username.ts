import { z } from "zod";

/** A name to sign in with: lower case, and of characters that every keyboard has. */
export const username = z
  .string("required")
  .trim()
  .toLowerCase()
  .min(1, "required")
  .max(64, "tooLong")
  .regex(/^[a-z0-9][a-z0-9._-]+$/, "username");
