import type { Database } from "@/lib/data/database";
import { invalid, notFound } from "@/lib/domain/errors";
import { passwordProblem } from "@/lib/domain/password-policy";

/** Throws INVALID on `password` when it is not good enough for that account, NOT_FOUND when there is none. */
export async function refuseWeakPassword(db: Database, userId: string, password: string): Promise<void> {
  const account = await db.user.findUnique({ where: { id: userId }, select: { role: true, username: true } });
  if (!account) throw notFound();
  const problem = passwordProblem(password, account);
  if (problem) throw invalid("password", problem);
}
