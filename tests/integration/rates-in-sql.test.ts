import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import type { RateSettings } from "@/lib/domain/rates";
import { rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import { loadFigures } from "@/lib/queries/dashboard/load-figures";
import { createSession, type TestCase } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { chooseMove, play } from "@/tests/support/fixtures/random-acts";
import { createWorld, type World } from "@/tests/support/fixtures/world";
import { ratesInSql } from "@/tests/support/sql-rates";

const db = testDatabase();
const clock = fixedClock();
let world: World;
/** The first day of the histories, and the last. */
const course = { from: dateInShanghai(clock.now()), to: dateInShanghai(clock.now()) };

const histories = fc.sample(
  fc.record({
    role: fc.constantFrom<HandlingRole>("LEAD", "LEAD", "LEAD", "SOLE", "SEPARATE", "CO", "REFERENCE"),
    timed: fc.boolean(),
    choices: fc.array(fc.record({ pick: fc.nat(9_999), mood: fc.integer({ min: 0, max: 5 }) }), {
      minLength: 24,
      maxLength: 40,
      size: "max",
    }),
  }),
  { numRuns: 20, seed: 20_240_612 },
);

async function step(at: TestCase, timed: boolean, { pick, mood }: { pick: number; mood: number }) {
  const row = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId }, select: caseSelect });
  const move = chooseMove(world, toCaseRecord(row).position, { pick, timed });
  if (move) await failureOf(play(world, at, move, mood));
}

beforeAll(async () => {
  world = { ...(await createWorld(db)), clock, as: (actor) => ({ actor, clock, db }) };
  const sessionId = await createSession(db);
  const cases: TestCase[] = [];
  for (const [index, { role }] of histories.entries()) {
    cases.push(await world.received({ role, sessionId, dueOn: addDays(course.from, 10 + (index % 20)) }));
  }
  // all of them side by side, two turns a day and a day between, so that equal days are frequent
  for (let turn = 0; turn < 40; turn += 1) {
    for (const [index, { timed, choices }] of histories.entries()) {
      const at = cases[index];
      const choice = choices[turn];
      if (at && choice) await step(at, timed, choice);
    }
    clock.advance({ minutes: (turn % 2) * 2 * 1_440 });
  }
  course.to = dateInShanghai(clock.now());
}, 120_000);

const definitions: fc.Arbitrary<RateSettings> = fc.record({
  consultationBase: fc.constantFrom("LEAD", "ALL"),
  videoCountsWithReason: fc.boolean(),
  countBasicallySatisfied: fc.boolean(),
  satisfactionBase: fc.constantFrom("RETURNED", "ALL"),
  satisfactionAxis: fc.constantFrom("RESULT", "ATTITUDE"),
});

it("agrees, over random histories, days and definitions, with a recount by the database", async () => {
  const { unitId, secretariat } = world.bureau;
  const scope = { unitId, year: 2024 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 40 }), definitions, async (days, chosen) => {
      await db.setting.deleteMany({ where: { unitId } });
      await db.setting.createMany({
        data: Object.entries(chosen).map(([key, value]) => ({
          ...{ unitId, key, value },
          setAt: new Date("2020-01-01T00:00:00Z"),
        })),
      });
      const asOf = addDays(course.from, days);
      const { rates } = await loadFigures(world.as(secretariat), { year: 2024, asOf });
      const { counts, ...counted } = await ratesInSql(db, { ...scope, asOf }, chosen);
      const found = Object.fromEntries(
        rateNames.map((name) => {
          const { numerator, denominator } = rateOf(rates, name);
          return [name, [numerator, denominator]];
        }),
      );
      expect({ asOf, counts: [rates.lead, rates.total], ...found }).toEqual({ asOf, counts, ...counted });
    }),
    { numRuns: 120, seed: 11 },
  );
});

it("has had something to count in every figure, and cases on either side of it", async () => {
  const { rates } = await loadFigures(world.as(world.bureau.secretariat), { year: 2024, asOf: course.to });
  for (const name of ["reply", "onTime", "satisfaction", "strict", "firstRound", "consultation"] as const) {
    const { numerator, denominator } = rateOf(rates, name);
    expect({ name, some: numerator > 0, others: denominator > numerator }).toEqual({
      ...{ name, some: true, others: true },
    });
  }
});
