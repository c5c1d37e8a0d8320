import type { Context } from "@/lib/context/context";
import { openAccount } from "@/lib/data/accounts/open-account";
import { hashPassword } from "@/lib/data/accounts/password";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { once } from "@/lib/data/submissions";
import { type HandOver, handOverWork } from "@/lib/data/units/section-hand-over";
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
 * account's name; a new head of a section takes over what the former one left. Throws NOT_PERMITTED, CONFLICT (the
 * key was used for another act), and INVALID on the field: `required` for what the role needs, `usernameTaken`,
 * `deputyTaken`, what the password policy says, or what openAccount throws.
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
      if (role === "SECTION_HEAD" && place.sectionId !== null) {
        await takeOverSection(
          tx,
          { sectionId: place.sectionId, to: { id: userId, name } },
          actor.userId,
          now,
        );
      }
      return { userId };
    }),
  );
}

/** A head whose account is new takes over from the one whose account was shut, where the section has no other. */
async function takeOverSection(
  tx: Transaction,
  { sectionId, to }: { readonly sectionId: string; readonly to: HandOver["to"] },
  actorId: string,
  now: Date,
): Promise<void> {
  const { users, ...section } = await tx.section.findUniqueOrThrow({
    where: { id: sectionId },
    select: {
      id: true,
      name: true,
      unitId: true,
      users: {
        where: { role: "SECTION_HEAD", id: { not: to.id } },
        select: { id: true, name: true, disabledAt: true },
        orderBy: { disabledAt: "desc" },
      },
    },
  });
  const [last] = users;
  if (!last || users.some(({ disabledAt }) => disabledAt === null)) return;
  await handOverWork(tx, { section, from: [last], to }, { actorId, now });
}

function deputyOf({ deputyId, deputyKind }: CreateAccountInput): DeputyWish | null {
  if (deputyId !== null) return { id: deputyId };
  return deputyKind === null ? null : { kind: deputyKind };
}
