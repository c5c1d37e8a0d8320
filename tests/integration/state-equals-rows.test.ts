import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { loadStateFacts } from "@/lib/data/state-rows";
import type { HandlingRole } from "@/lib/domain/case-facts";
import { awaitedStep, deriveState, stateSince } from "@/lib/domain/derive-state";
import { firstState, type HandlingState } from "@/lib/domain/lifecycle";
import { type SignOffStepKind, signOffStepKinds } from "@/lib/domain/sign-off";
import { createSession, type TestCase } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { chooseMove, type Mood, play } from "@/tests/support/fixtures/random-acts";
import { createWorld, type World } from "@/tests/support/fixtures/world";
import { brokenInvariants, recountedDue } from "@/tests/support/invariants";

/** `HISTORIES=3000` plays that many, and `SEED=7` other ones. */
const histories = Number(process.env.HISTORIES ?? 80);
const seed = Number(process.env.SEED ?? 20_240_611);

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
  // A day is enough for the deputy's answer here, so that some courses end without one.
  await db.setting.createMany({
    data: ["surveyDays", "surveyCloseAfterDays"].map((key) => ({
      ...{ key, value: 1, setAt: new Date("2020-01-01T00:00:00Z") },
    })),
  });
  await db.setting.createMany({
    data: chains.map(({ year, chain }) => ({
      ...{ unitId: world.bureau.unitId, year, key: "signOffChain", value: [...chain] },
      setAt: new Date("2020-01-01T00:00:00Z"),
    })),
  });
});

const choice = fc.record({
  /** Which of the acts open to anybody now, and by whom. */
  pick: fc.nat(9_999),
  mood: fc.integer({ min: 0, max: 5 }),
  minutes: fc.constantFrom(0, 0, 7, 1_500),
});
const roles = fc.constantFrom<HandlingRole>("LEAD", "LEAD", "LEAD", "SOLE", "SEPARATE", "CO", "REFERENCE");
/** The chains of signing played, each in force for the sessions of a year of its own. */
const chains = [
  { year: 2024, chain: ["CONFIRM", "PROOF", "SIGN"] },
  { year: 2031, chain: ["CONFIRM", "PROOF", "SIGN", "CHIEF"] },
  { year: 2032, chain: ["SIGN"] },
  { year: 2033, chain: ["CONFIRM", "CHIEF"] },
] as const;
const history = fc.record({
  role: roles,
  timed: fc.boolean(),
  year: fc.constantFrom(2024, ...chains.map(({ year }) => year)),
  choices: fc.array(choice, { minLength: 10, maxLength: 34, size: "max" }),
});

const seen = {
  states: new Set<HandlingState>(),
  rounds: new Set<number>(),
  acts: new Set<string>(),
  steps: new Set<SignOffStepKind>(),
};

async function stateOf(own: World, at: TestCase): Promise<HandlingState> {
  const row = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId } });
  const facts = await loadStateFacts(db, at.handlingId);
  const derived = deriveState(facts, own.clock.now());
  expect({ derived, roundNo: row.roundNo }).toEqual({ derived: row.state, roundNo: row.roundNo });
  expect(fromOptionalDateColumn(row.dueOn)).toBe(await recountedDue(db, at.handlingId, row.roundNo));
  const paper = facts.replies.find(({ roundNo }) => roundNo === row.roundNo);
  const step = paper && !paper.issuedAt ? awaitedStep(paper, own.clock.now()) : null;
  const awaited = step === "DRAFTING" ? null : step;
  expect(awaited).toBe(row.awaitedStep);
  if (awaited) seen.steps.add(awaited);
  seen.states.add(row.state);
  seen.rounds.add(row.roundNo);
  return row.state;
}

/** One legal act of somebody, chosen by the number; an act that a rule refuses has changed nothing. */
async function step(
  own: World,
  at: TestCase,
  { pick, mood, timed }: { pick: number; mood: Mood; timed: boolean },
) {
  const row = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId }, select: caseSelect });
  const move = chooseMove(own, toCaseRecord(row).position, { pick, timed });
  if (!move) return;
  const failure = await failureOf(play(own, at, move, mood));
  // Beyond the longest time there is, no extension can be asked for.
  const noTimeLeft = move.act === "request-extension" && failure?.kind === "INVALID";
  const refused = failure?.kind === "RULE_BROKEN" || noTimeLeft;
  expect(failure === null || refused, `${move.act} ${failure?.kind}`).toBe(true);
  if (failure === null) seen.acts.add(move.act);
}

it("says of every case after every act what its rows say, then and of every earlier moment", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ role, timed, year, choices }) => {
      const clock = fixedClock();
      const own: World = { ...world, clock, as: (actor) => ({ actor, clock, db }) };
      const at = await world.received({ role, sessionId: await createSession(db, { year }) });
      const course = new Map<number, HandlingState>([[clock.now().getTime(), await stateOf(own, at)]]);
      for (const { minutes, ...chosen } of choices) {
        clock.advance({ minutes });
        await step(own, at, { ...chosen, timed });
        course.set(clock.now().getTime(), await stateOf(own, at));
      }
      const facts = await loadStateFacts(db, at.handlingId);
      let since: number | null = null;
      let before = firstState(role, true);
      for (const [moment, state] of course) {
        if (state !== before) since = moment;
        before = state;
        const told = stateSince(facts, new Date(moment));
        expect({ ...told, since: told.since?.getTime() ?? null }).toEqual({ state, since });
      }
    }),
    { numRuns: histories, seed },
  );
}, 0);

it("leaves no row that breaks what must always hold", async () => {
  expect(await db.reply.count({ where: { issuedAt: { not: null } } })).toBeGreaterThan(histories / 8);
  expect(await brokenInvariants(db)).toEqual([]);
});

it("has been through every state of a unit's own work, and a second round", () => {
  expect([...seen.states].sort()).toEqual([
    "ASSIGNED",
    "AWAITING_CONFIRMATION",
    "AWAITING_PROOF",
    "AWAITING_SIGN_OFF",
    "CONCLUDED",
    "FOR_REFERENCE",
    "IN_PROGRESS",
    "OPINION_SENT",
    "RECEIVED",
    "REPLIED",
    "RETURNED",
    "SIGNED",
    "WITHDRAWN",
  ]);
  expect(seen.rounds).toContain(2);
  expect([...seen.acts]).toEqual(
    expect.arrayContaining(["decide-extension", "resume-clock", "close-without-answer"]),
  );
  expect(seen.steps).toEqual(new Set(signOffStepKinds));
});
