import { hash, verify } from "@node-rs/argon2";

/** Argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Compared with when there is no account to compare with, so that both take the same time. */
const NOBODY =
  "$argon2id$v=19$m=19456,t=2,p=1$MBDD8tf+jUzYVSUGUmT9qQ$pcLT+aMbawpZA4IfQzM0v0SGtDusEdBj6O+7psuY7po";

/** What is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one kept; with null, for an account that may not sign in, always false. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const matches = await verify(kept ?? NOBODY, password);
  return kept !== null && matches;
}
