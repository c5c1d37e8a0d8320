import type { Context } from "@/lib/context/context";
import { openAccount } from "@/lib/data/accounts/open-account";
import { hashPassword } from "@/lib/data/accounts/password";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { type DeputyWish, missingPart, type PlacePart, placeOfRole } from "@/lib/domain/account-place";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { passwordProblem } from "@/lib/domain/password-policy";
import { canGenerally } from "@/lib/domain/permissions";
import type { CreateAccountInput } from "@/lib/schemas/account/create-account";

/** The field of the form in which a part of the place is asked for. */
const fieldOf: Readonly<Record<PlacePart, string>> = {
  unitId: "unitId",
  sectionId: "sectionId",
  leaderRank: "leaderRank",
  chargedSectionIds: "chargedSectionIds",
  deputy: "deputyId",
};

/**
 * Opens an account for a person, with a temporary password that its owner must change at the first sign-in. What
 * the role has no use for is left out. A deputy's account belongs to the deputy named, or to a new one of the
 * account's name. Throws NOT_PERMITTED, CONFLICT (the key was used for another act), and INVALID on the field:
 * `required` for what the role needs, `usernameTaken`, `deputyTaken`, what the password policy says, or what openAccount throws.
 */
export async function createAccount(
  { actor, clock, db }: Context,
  input: CreateAccountInput,
): Promise<{ userId: string }> {
  if (!canGenerally(actor, "manage-accounts")) throw notPermitted();
  const { username, name, role, submissionKey: key } = input;
  const place = placeOfRole(role, { ...input, deputy: deputyOf(input) });
  const missing = missingPart(role, place);
  if (missing) throw invalid(fieldOf[missing], "required");
  const weakness = passwordProblem(input.password, input);
  if (weakness) throw invalid("password", weakness);
  const now = clock.now();
  const passwordHash = await hashPassword(input.password);
  return db.$transaction((tx) =>
    once(tx, { key, actorId: actor.userId, act: "create-account", at: now }, async () => {
      const userId = await openAccount(tx, { username, name, role, place, passwordHash }, now);
      await appendEvent(tx, {
        at: now,
        type: "account-created",
        actorId: actor.userId,
        unitId: place.unitId,
        data: { userId, username, name, role },
      });
      return { userId };
    }),
  );
}

function deputyOf({ deputyId, deputyKind }: CreateAccountInput): DeputyWish | null {
  if (deputyId !== null) return { id: deputyId };
  return deputyKind === null ? null : { kind: deputyKind };
}
