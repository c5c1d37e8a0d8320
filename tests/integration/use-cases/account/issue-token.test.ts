import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { notPermitted } from "@/lib/domain/errors";
import { withToken } from "@/lib/request/api";
import { issueToken } from "@/lib/use-cases/account/issue-token";
import { createAccount } from "@/tests/support/fixtures/account";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";

const db = testDatabase();
const clock = fixedClock();

function ask(
  authorization?: string,
  answer: Parameters<typeof withToken>[1] = async ({ actor }) => actor.name,
) {
  const headers = authorization === undefined ? {} : { authorization };
  return withToken(new Request("http://localhost/api/v1/rates", { headers }), answer);
}

it("gives a token that speaks for the user, keeps only its hash, and writes it down", async () => {
  const { userId } = await createAccount(db, "machine");
  const { token } = await issueToken({ clock, db }, { username: "machine" });
  const kept = await db.apiToken.findMany({ where: { userId } });
  expect(kept.map(({ hash }) => hash)).toEqual([createHash("sha256").update(token).digest("hex")]);
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(await db.event.count({ where: { type: "token-issued", actorId: userId } })).toBe(1);
  const response = await ask(`Bearer ${token}`);
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toBe("郑和平");
});

it("answers no, a wrong, a revoked and a disabled user's token alike", async () => {
  const { userId } = await createAccount(db, "gone");
  const { token } = await issueToken({ clock, db }, { username: "gone" });
  await db.user.update({ where: { id: userId }, data: { disabledAt: clock.now() } });
  await createAccount(db, "revoked");
  const { token: revoked } = await issueToken({ clock, db }, { username: "revoked" });
  await db.apiToken.updateMany({
    where: { user: { username: "revoked" } },
    data: { revokedAt: clock.now() },
  });
  const answers = await Promise.all(
    [undefined, "Bearer", "Basic abc", "Bearer banfu_wrong", `Bearer ${token}`, `Bearer ${revoked}`].map(
      async (authorization) => {
        const response = await ask(authorization);
        return `${response.status} ${await response.text()}`;
      },
    ),
  );
  expect(new Set(answers)).toEqual(new Set([answers[0]]));
  expect(answers[0]).toMatch(/^401 \{"error":\{"code":"UNAUTHORIZED"/);
});

it("turns what went wrong into JSON, without the text of unknown errors", async () => {
  await createAccount(db, "asker");
  const { token } = await issueToken({ clock, db }, { username: "asker" });
  const hidden = await ask(`Bearer ${token}`, async () => {
    throw notPermitted();
  });
  expect(hidden.status).toBe(404);
  expect(await hidden.json()).toEqual({ error: { code: "NOT_FOUND", message: expect.any(String) } });
});

it("makes none for an unknown or disabled user", async () => {
  const refusals = ["nobody-at-all", "gone"].map((username) =>
    failureOf(issueToken({ clock, db }, { username })),
  );
  expect(await Promise.all(refusals)).toEqual([{ kind: "NOT_FOUND" }, { kind: "NOT_FOUND" }]);
});
