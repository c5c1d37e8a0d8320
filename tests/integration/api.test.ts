import { beforeAll, describe, expect, it } from "vitest";
import { GET as getRates } from "@/app/api/v1/rates/route";
import { GET as getSuggestions } from "@/app/api/v1/suggestions/route";
import { createApiToken } from "@/lib/data/accounts/api-tokens";
import type { Actor } from "@/lib/domain/actor";
import { type Bureau, createBureau } from "@/tests/support/fixtures/bureau";
import { testDatabase } from "@/tests/support/fixtures/database";
import { createUser, longAgo } from "@/tests/support/fixtures/people";
import { createReportYear } from "@/tests/support/fixtures/report-year";

const db = testDatabase();
let bureau: Bureau;
let token: string;
let overseerToken: string;

beforeAll(async () => {
  bureau = await createBureau(db);
  await createReportYear(db, bureau);
  await createReportYear(db, await createBureau(db));
  token = await tokenOf(bureau.secretariat);
  overseerToken = await tokenOf(await createUser(db, { name: "督查", role: "OVERSEER" }));
});

const tokenOf = (actor: Actor) => createApiToken(db, actor.userId, longAgo);

async function ask(get: (request: Request) => Promise<Response>, query: string, bearer?: string) {
  const headers = bearer ? { authorization: `Bearer ${bearer}` } : {};
  const response = await get(new Request(`http://localhost/api/v1?${query}`, { headers }));
  return { status: response.status, body: await response.json() };
}

describe("GET /api/v1/rates", () => {
  it("answers the year of the 2024 report in the shape that is promised", async () => {
    expect(await ask(getRates, "year=2024&asOf=2024-06-11", token)).toEqual({
      status: 200,
      body: {
        year: 2024,
        asOf: "2024-06-11",
        suggestions: { total: 6, lead: 4, coHandled: 2 },
        topics: [
          { topic: "养老服务", count: 5, share: 0.8333 },
          { topic: "区划地名", count: 1, share: 0.1667 },
        ],
        consultation: { numerator: 4, denominator: 4, rate: 1 },
        inPerson: { numerator: 2, denominator: 4, rate: 0.5 },
        contact: { numerator: 4, denominator: 4, rate: 1 },
        reply: { numerator: 6, denominator: 6, rate: 1 },
        onTime: { numerator: 6, denominator: 6, rate: 1 },
        satisfaction: { numerator: 4, denominator: 4, rate: 1, returned: 4, of: 4 },
      },
    });
  });

  it("has null for a rate with nothing to divide by", async () => {
    const { body } = await ask(getRates, "year=2024&asOf=2024-03-01", token);
    expect(body).toMatchObject({
      suggestions: { total: 0 },
      topics: [],
      reply: { numerator: 0, denominator: 0, rate: null },
      satisfaction: { rate: null, returned: 0, of: 0 },
    });
  });

  it("gives an overseer all units, or the one that is named", async () => {
    const total = async (query: string) =>
      (await ask(getRates, `year=2024&asOf=2024-06-11${query}`, overseerToken)).body.suggestions.total;
    expect(await total("")).toBe(12);
    expect(await total(`&unit=${bureau.unitId}`)).toBe(6);
  });

  it.each([
    ["asOf=2024-06-11", "year: required"],
    ["year=24", "year: number"],
    ["year=2024&asOf=2024-02-30", "asOf: date"],
    ["year=2024&asOf=9999-01-01", "asOf: future"],
    ["year=2024&unit=ours", "unit: invalid"],
  ])("refuses %s", async (query, message) => {
    expect(await ask(getRates, query, token)).toEqual({
      status: 400,
      body: { error: { code: "INVALID", message } },
    });
  });

  it("answers nobody without a valid token, nor a role without figures", async () => {
    expect((await ask(getRates, "year=2024")).status).toBe(401);
    expect((await ask(getRates, "year=2024", "banfu_wrong")).status).toBe(401);
    const admin = await createUser(db, { name: "管理员", role: "ADMIN" });
    const refused = await ask(getRates, "year=2024", await tokenOf(admin));
    expect([refused.status, refused.body.error.code]).toEqual([404, "NOT_FOUND"]);
  });
});

describe("GET /api/v1/suggestions", () => {
  it("gives every case once, page after page", async () => {
    const seen: string[] = [];
    let next = "";
    do {
      const { body } = await ask(getSuggestions, `year=2024&state=&limit=4&cursor=${next}`, token);
      expect(body.suggestions.length).toBeGreaterThan(0);
      for (const { id } of body.suggestions) seen.push(id);
      next = body.next ?? "";
    } while (next !== "");
    const all = await db.handling.findMany({ where: { unitId: bureau.unitId }, orderBy: { id: "asc" } });
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it("tells of each what it is and where it stands", async () => {
    const { body } = await ask(getSuggestions, "year=2024&state=OPINION_SENT&limit=1", token);
    expect(body.next).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.suggestions).toEqual([
      {
        id: body.next,
        number: expect.any(String),
        title: "关于完善社区嵌入式养老服务体系的建议",
        topic: "养老服务",
        session: expect.stringContaining("市五届人大四次会议"),
        year: 2024,
        source: "NPC",
        sponsors: ["甘霖"],
        unit: bureau.name,
        role: "CO",
        state: "OPINION_SENT",
        stateSince: "2024-04-12T02:00:00.000Z",
        deliveredOn: "2024-03-15",
        dueOn: "2024-04-15",
      },
    ]);
  });

  it.each([
    ["state=LOST", "state: choice"],
    ["limit=0", "limit: number"],
    ["limit=201", "limit: number"],
    ["cursor=1", "cursor: invalid"],
  ])("refuses %s", async (query, message) => {
    expect(await ask(getSuggestions, query, token)).toEqual({
      status: 400,
      body: { error: { code: "INVALID", message } },
    });
  });

  it("shows a section only its own", async () => {
    const { body } = await ask(getSuggestions, "year=2024", await tokenOf(bureau.placeHead));
    expect(body.suggestions.map(({ topic }: { topic: string }) => topic)).toEqual(["区划地名"]);
  });
});
