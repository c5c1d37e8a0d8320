import { z } from "zod";

/** A password to be kept: as it was typed, up to 512 characters; how few will do depends on the role (password-policy). */
export const newPassword = z.string("required").min(1, "required").max(512, "tooLong");
