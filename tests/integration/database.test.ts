import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrationState } from "@/tools/database/migrate";

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
beforeAll(() => client.connect());
afterAll(() => client.end());

it("is this file's own copy of the migrated template", async () => {
  const { rows } = await client.query(
    "select current_database() as name, count(*)::int as people from users",
  );
  expect(rows).toEqual([{ name: expect.stringMatching(/^banfu_test_\w{8}_\w{12}$/), people: 0 }]);
});

it("has every migration of the folder and no other", async () => {
  const state = await migrationState(process.env.DATABASE_URL ?? "");
  expect(state).toEqual({ pending: [], halfApplied: [], unknown: [] });
});

it("runs in a zone that is not Shanghai's, on both sides", async () => {
  const { rows } = await client.query<{ zone: string }>("select current_setting('timezone') as zone");
  expect(rows[0]?.zone).toBe("America/New_York");
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("America/New_York");
});
