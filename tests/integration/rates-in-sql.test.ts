import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import { addDays, dateInShanghai } from "@/lib/domain/calendar-date";
import { contactForms, disclosureTypes, type HandlingRole } from "@/lib/domain/case-facts";
import { computeRates, type RateSettings, type Rates } from "@/lib/domain/rates";
import { partRateNames, rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import { loadFigures } from "@/lib/queries/dashboard/load-figures";
import { afterReply, writeAfterReply } from "@/tests/support/fixtures/after-the-reply";
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

/** So often each case is turned to. */
const TURNS = 96;
const mark = fc.constantFrom("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED");
const choice = fc.record({
  pick: fc.nat(9_999),
  // only now and then is a draft sent back
  mood: fc.constantFrom(0, 1, 2, 3, 4, 5, 5, 5),
  attitude: mark,
  result: mark,
});
const histories = fc.sample(
  fc.record({
    role: fc.constantFrom<HandlingRole>("LEAD", "LEAD", "LEAD", "SOLE", "SEPARATE", "CO", "REFERENCE"),
    timed: fc.boolean(),
    // each case is met in its own way, so that some are never met in person
    contact: fc.record({
      form: fc.constantFrom(...contactForms, "VIDEO", "PHONE"),
      onlineReason: fc.constant("代表在外地"),
    }),
    draft: fc.record({
      classCode: fc.constantFrom("A", "B", "C"),
      disclosure: fc.constantFrom(...disclosureTypes),
      disclosureReason: fc.constant("涉及个人隐私"),
    }),
    after: afterReply,
    choices: fc.array(choice, { minLength: 72, maxLength: TURNS, size: "max" }),
  }),
  { numRuns: 28, seed: 20_240_612 },
);
type History = (typeof histories)[number];

async function step(at: TestCase, { timed, contact, draft }: History, choice: History["choices"][number]) {
  const { pick, mood, ...survey } = choice;
  const row = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId }, select: caseSelect });
  const move = chooseMove(world, toCaseRecord(row).position, { pick, timed });
  if (move) await failureOf(play(world, at, move, mood, { contact, draft, survey }));
}

beforeAll(async () => {
  world = { ...(await createWorld(db)), clock, as: (actor) => ({ actor, clock, db }) };
  // a planned reply may go out before anything is promised: the promises come as rows
  await db.setting.create({
    data: {
      ...{ unitId: world.bureau.unitId, key: "commitmentRequiredForPlanned", value: false },
      setAt: new Date("2020-01-01T00:00:00Z"),
    },
  });
  const sessionId = await createSession(db);
  const cases: TestCase[] = [];
  for (const [index, { role }] of histories.entries()) {
    cases.push(await world.received({ role, sessionId, dueOn: addDays(course.from, 10 + (index % 20)) }));
  }
  // all of them side by side, two turns a day and a day between, so that equal days are frequent
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, history] of histories.entries()) {
      const at = cases[index];
      const choice = history.choices[turn];
      if (at && choice) await step(at, history, choice);
    }
    clock.advance({ minutes: (turn % 2) * 2 * 1_440 });
  }
  course.to = dateInShanghai(clock.now());
  for (const [index, { after }] of histories.entries()) {
    const at = cases[index];
    if (at) await writeAfterReply(db, at, after);
  }
}, 120_000);

const definitions: fc.Arbitrary<RateSettings> = fc.record({
  consultationBase: fc.constantFrom("LEAD", "ALL"),
  videoCountsWithReason: fc.boolean(),
  countBasicallySatisfied: fc.boolean(),
  satisfactionBase: fc.constantFrom("RETURNED", "ALL"),
  satisfactionAxis: fc.constantFrom("RESULT", "ATTITUDE"),
});

const everyRate = [...rateNames, ...partRateNames];
const figureOf = (rates: Rates, name: (typeof everyRate)[number]) =>
  name === "promisesKept" || name === "pointsAdopted" ? rates[name] : rateOf(rates, name);

it("agrees, over random histories, days and definitions, with a recount by the database", async () => {
  const { unitId, secretariat } = world.bureau;
  const scope = { unitId, year: 2024 };
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: TURNS }), definitions, async (days, chosen) => {
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
        everyRate.map((name) => {
          const { numerator, denominator } = figureOf(rates, name);
          return [name, [numerator, denominator]];
        }),
      );
      expect({ asOf, counts: [rates.lead, rates.total], ...found }).toEqual({ asOf, counts, ...counted });
    }),
    { numRuns: 120, seed: 11 },
  );
});

it("has had something to count in every figure, and cases on either side of it", async () => {
  await db.setting.deleteMany({ where: { unitId: world.bureau.unitId } });
  const { facts, settings } = await loadFigures(world.as(world.bureau.secretariat), {
    ...{ year: 2024, asOf: course.to },
  });
  const days = Array.from({ length: TURNS }, (_, day) =>
    computeRates(facts, addDays(course.from, day), settings),
  );
  for (const name of everyRate) {
    const figures = days.map((day) => figureOf(day, name));
    expect({
      name,
      some: figures.some(({ numerator }) => numerator > 0),
      others: figures.some(({ numerator, denominator }) => denominator > numerator),
    }).toEqual({ name, some: true, others: true });
  }
  // cases rated twice, and otherwise the second time
  const marks = facts.map(({ surveys }) => new Set(surveys.map(({ result }) => result)));
  expect(marks.filter(({ size }) => size > 1).length).toBeGreaterThan(1);
});

it("has had histories on which every definition tells", async () => {
  const { facts, settings } = await loadFigures(world.as(world.bureau.secretariat), {
    ...{ year: 2024, asOf: course.to },
  });
  const counted = (chosen: Partial<RateSettings>) => {
    const rates = computeRates(facts, course.to, { ...settings, ...chosen });
    return rateNames.map((name) => [rateOf(rates, name).numerator, rateOf(rates, name).denominator]);
  };
  const otherwise: readonly Partial<RateSettings>[] = [
    { consultationBase: settings.consultationBase === "ALL" ? "LEAD" : "ALL" },
    { videoCountsWithReason: !settings.videoCountsWithReason },
    { countBasicallySatisfied: !settings.countBasicallySatisfied },
    { satisfactionBase: settings.satisfactionBase === "ALL" ? "RETURNED" : "ALL" },
    { satisfactionAxis: settings.satisfactionAxis === "RESULT" ? "ATTITUDE" : "RESULT" },
  ];
  for (const chosen of otherwise) expect(counted(chosen), JSON.stringify(chosen)).not.toEqual(counted({}));
});
