import { z } from "zod";
import { roles } from "@/lib/domain/actor";
import { newPassword } from "@/lib/schemas/account/new-password";
import { username } from "@/lib/schemas/account/username";
import {
  choice,
  id,
  many,
  optionalChoice,
  optionalId,
  requiredText,
  submissionKey,
} from "@/lib/schemas/fields";

/**
 * A new account. Which of the fields after `role` are needed follows from the role (lib/domain/account-place);
 * a deputy without `deputyId` is a new one, of the account's own name.
 */
export const createAccountSchema = z.object({
  username,
  name: requiredText(60),
  role: choice(roles),
  unitId: optionalId,
  sectionId: optionalId,
  leaderRank: optionalChoice(["CHIEF", "IN_CHARGE"]),
  chargedSectionIds: many(id),
  deputyId: optionalId,
  deputyKind: optionalChoice(["DEPUTY", "MEMBER"]),
  password: newPassword,
  submissionKey,
});
export type CreateAccountInput = z.infer<typeof createAccountSchema>;
