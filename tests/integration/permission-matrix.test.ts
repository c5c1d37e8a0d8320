import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { roles } from "@/lib/domain/actor";
import { type HandlingRole, handlingRoles } from "@/lib/domain/case-facts";
import { caseActs, type HandlingState, handlingStates } from "@/lib/domain/lifecycle";
import { generalActs } from "@/lib/domain/permissions";
import { listSuggestions } from "@/lib/queries/api/list-suggestions";
import { listCases } from "@/lib/queries/case/list-cases";
import { listWaiting } from "@/lib/queries/home/list-waiting";
import { listWaitingPromises } from "@/lib/queries/home/list-waiting-promises";
import {
  type CaseDeed,
  type Cell,
  expectedCell,
  expectedDeeds,
  expectedGeneralActs,
  expectedGenerally,
  expectedRoles,
  expectedStates,
  type Standing,
} from "@/tests/support/expected-permissions";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { tallyOf } from "@/tests/support/fixtures/history";
import { type MatrixCase, matrixCase, matrixPlaces } from "@/tests/support/fixtures/matrix-cases";
import { caseDeeds, generalDeeds, withoutPermission } from "@/tests/support/fixtures/matrix-deeds";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createUser } from "@/tests/support/fixtures/people";
import { rehearsing } from "@/tests/support/fixtures/rehearsal";
import { createWorld, type World } from "@/tests/support/fixtures/world";

interface Person {
  readonly who: string;
  readonly standing: Standing;
  readonly actor: Actor;
}

const db = testDatabase();
const rehearsal = rehearsing(db);
const deeds = Object.keys(caseDeeds) as CaseDeed[];
const cases: MatrixCase[] = [];
let world: World;
let people: Person[];

beforeAll(async () => {
  world = await createWorld(db);
  people = await everybody();
  for (const place of matrixPlaces) cases.push(await matrixCase(world, place));
}, 120_000);

async function everybody(): Promise<Person[]> {
  const { bureau, otherBureau } = world;
  const { id: sectionId } = await db.section.create({
    data: { unitId: bureau.unitId, name: "社会事务科" },
    select: { id: true },
  });
  const other = { name: "旁人", unitId: bureau.unitId, sectionId };
  const person = (who: string, standing: Standing, actor: Actor) => ({ who, standing, actor });
  return [
    person("the unit's secretariat", "secretariat", bureau.secretariat),
    person("lead section's head", "leadHead", bureau.elderHead),
    person("lead section's staff", "leadStaff", bureau.elderStaff),
    person("assisting section's head", "assistingHead", bureau.placeHead),
    person("assisting section's staff", "assistingStaff", bureau.placeStaff),
    person("another section's head", "stranger", await createUser(db, { ...other, role: "SECTION_HEAD" })),
    person("another section's staff", "stranger", await createUser(db, { ...other, role: "SECTION_STAFF" })),
    person("chief", "chief", bureau.chief),
    person("leader in charge of the lead section", "leaderInCharge", bureau.elderLeader),
    person("leader in charge of the assisting section", "leaderInCharge", bureau.placeLeader),
    person("leader in charge of another section", "stranger", await otherLeader(bureau.unitId, sectionId)),
    person(
      "stand-in of the leader in charge",
      "leaderInCharge",
      await standIn(bureau.elderLeader, sectionId),
    ),
    person("stand-in of the chief", "chief", await standIn(bureau.chief, sectionId)),
    person("lead deputy", "leadDeputy", world.leadDeputy),
    person("co-signing deputy", "coDeputy", world.coDeputy),
    person("another deputy", "stranger", world.strangeDeputy),
    person("overseer", "overseer", world.overseer),
    person("admin", "stranger", world.admin),
    person("auditor", "stranger", world.auditor),
    person("another unit's secretariat", "stranger", otherBureau.secretariat),
    person("another unit's head", "stranger", otherBureau.elderHead),
    person("another unit's staff", "stranger", otherBureau.elderStaff),
    person("another unit's chief", "stranger", otherBureau.chief),
    person("another unit's leader in charge", "stranger", otherBureau.elderLeader),
  ];
}

function otherLeader(unitId: string, sectionId: string): Promise<Actor> {
  const place = { name: "旁人", role: "LEADER", leaderRank: "IN_CHARGE", unitId } as const;
  return createUser(db, { ...place, chargedSectionIds: [sectionId] });
}

/** A leader of another section who signs for this one while this one is away. */
async function standIn({ userId, name, leaderRank, chargedSectionIds, unitId }: Actor, sectionId: string) {
  if (unitId === null) throw new Error("A leader has a unit");
  const leader = await otherLeader(unitId, sectionId);
  return { ...leader, standsInFor: [{ userId, name, leaderRank, chargedSectionIds }] };
}

function caseOf(state: HandlingState, role: HandlingRole = "LEAD"): MatrixCase {
  const at = cases.find((each) => each.state === state && each.role === role);
  if (!at) throw new Error(`No case in ${state}`);
  return at;
}

/** How an attempt ended, in the table's words; a content rule that stands against it is beyond permission. */
async function outcomeOf(attempt: Promise<unknown>): Promise<Cell | "CONFLICT"> {
  const failure = await failureOf(attempt);
  if (failure === null || failure.kind === "INVALID") return "DONE";
  if (failure.kind !== "RULE_BROKEN") return failure.kind;
  return failure.rule === "STATE_DOES_NOT_ALLOW" ? "STATE" : "DONE";
}

async function rowOf({ standing, actor }: Person, at: MatrixCase) {
  const context = { actor, clock: world.clock, db: rehearsal };
  const found: Record<string, string> = {};
  const expected: Record<string, string> = {};
  const { handlingId, version } = await caseInput(db, at.handlingId);
  for (const deed of deeds) {
    const input = { handlingId, version, submissionKey: randomUUID() };
    found[deed] = await outcomeOf(caseDeeds[deed](context, input, at, world.leadDeputy.deputyId));
    expected[deed] = expectedCell(standing, deed, at);
  }
  return { found, expected };
}

/** How many rows there are that any act would add to. */
async function booksOf() {
  const counts = [db.event.count(), db.submission.count(), db.inboxItem.count(), db.suggestion.count()];
  return Promise.all(counts);
}

describe("the permission matrix of a case", () => {
  it.each(matrixPlaces)("$role $state: every act and read by everybody", async ({ role, state }) => {
    const at = caseOf(state, role);
    expect((await tallyOf(db, at.handlingId)).state).toBe(state);
    const before = [await tallyOf(db, at.handlingId), await booksOf()];
    const rows = await Promise.all(people.map(async (person) => ({ person, ...(await rowOf(person, at)) })));
    for (const { person, found, expected } of rows) expect(found, person.who).toEqual(expected);
    expect([await tallyOf(db, at.handlingId), await booksOf()]).toEqual(before);
  });
});

describe("lists show exactly the cases that their pages open", () => {
  const visible = ({ standing }: Person) =>
    cases
      .filter((at) => at.state !== "OUTSIDE" && expectedCell(standing, "read-case", at) === "DONE")
      .map(({ handlingId }) => handlingId)
      .sort();

  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();

  it("in the case list, the interface for machines and what waits", async () => {
    for (const person of people) {
      const context = world.as(person.actor);
      if (expectedGenerally("read-cases", person.actor.role)) {
        const { rows } = await listCases(context, { scope: "all" });
        expect(idsOf(rows), person.who).toEqual(visible(person));
        const { suggestions } = await listSuggestions(context, {});
        expect(idsOf(suggestions), person.who).toEqual(visible(person));
      }
      const waiting = await listWaiting(context);
      for (const { handlingId } of waiting.items) expect(visible(person), person.who).toContain(handlingId);
      const promised = await listWaitingPromises(context);
      for (const { handlingId } of [...promised.commitments, ...promised.lookBacks])
        expect(visible(person), person.who).toContain(handlingId);
    }
  });
});

describe("acts and reads of no single case", () => {
  it.each(generalActs)("%s", async (act) => {
    const before = await booksOf();
    for (const { who, actor } of people) {
      const context = { actor, clock: world.clock, db: rehearsal };
      for (const [name, attempt] of Object.entries(generalDeeds[act])) {
        const outcome = await outcomeOf(attempt(context));
        const refused = outcome === "NOT_PERMITTED";
        expect({ who, name, refused }).toEqual({ who, name, refused: !expectedGenerally(act, actor.role) });
      }
    }
    expect(await booksOf()).toEqual(before);
  });
});

describe("ids from elsewhere", () => {
  it("a notice, a section or a deputy of another case or unit changes nothing", async () => {
    const at = caseOf("IN_PROGRESS");
    const crossed = {
      ...at,
      noticeId: caseOf("ASSIGNED").noticeId,
      commitmentId: caseOf("SIGNED").commitmentId,
    };
    const foreign = { ...at, bureau: world.otherBureau };
    const { secretariat, elderHead, elderStaff } = world.bureau;
    const tries: readonly [Actor, CaseDeed, MatrixCase, object][] = [
      [elderHead, "respond-to-notice", crossed, { kind: "NOT_FOUND" }],
      [secretariat, "close-notice", crossed, { kind: "NOT_FOUND" }],
      [secretariat, "extend-notice", crossed, { kind: "NOT_FOUND" }],
      [elderHead, "report-commitment", crossed, { kind: "NOT_FOUND" }],
      [secretariat, "confirm-commitment", crossed, { kind: "NOT_FOUND" }],
      [
        secretariat,
        "record-commitment",
        foreign,
        { kind: "INVALID", field: "ownerSectionId", code: "choice" },
      ],
      [secretariat, "assign-sections", foreign, { kind: "RULE_BROKEN", rule: "SECTION_NOT_OF_UNIT" }],
      [elderStaff, "record-contact", at, { kind: "RULE_BROKEN", rule: "DEPUTY_NOT_SPONSOR" }],
      [elderStaff, "record-waiver", at, { kind: "RULE_BROKEN", rule: "DEPUTY_NOT_SPONSOR" }],
    ];
    const before = [await tallyOf(db, at.handlingId), await booksOf()];
    for (const [actor, deed, target, failure] of tries) {
      const input = await caseInput(db, at.handlingId);
      const attempt = caseDeeds[deed](world.as(actor), input, target, world.strangeDeputy.deputyId);
      expect(await failureOf(attempt), deed).toEqual(failure);
    }
    expect([await tallyOf(db, at.handlingId), await booksOf()]).toEqual(before);
  });
});

describe("nothing is missing from the table", () => {
  it("names every act, state, role and general act", () => {
    expect(expectedDeeds).toEqual([...caseActs, "read-case", "read-own-suggestion"].sort());
    expect(expectedStates).toEqual(handlingStates);
    expect(new Set(matrixPlaces.map(({ state }) => state))).toEqual(new Set(handlingStates));
    expect(new Set(matrixPlaces.map(({ role }) => role))).toEqual(new Set(handlingRoles));
    expect(expectedRoles).toEqual(roles);
    expect(expectedGeneralActs).toEqual([...generalActs].sort());
    expect(new Set(people.map(({ actor }) => actor.role))).toEqual(new Set(roles));
  });

  it("names every use case and every query", () => {
    const lib = path.resolve(import.meta.dirname, "../../lib");
    const modules = readdirSync(lib, { recursive: true, encoding: "utf8" })
      .map((file) => file.split(path.sep).join("/"))
      .filter((file) => /^(use-cases|queries)\/.*\.ts$/.test(file))
      .map((file) => file.replace(/\.ts$/, ""));
    const named = [...Object.values(generalDeeds).flatMap((each) => Object.keys(each))];
    const deputy = ["queries/deputy/read-own-suggestion", "queries/case/read-case"];
    const ofCases = modules.filter((name) =>
      caseActs.some((act) => name === `use-cases/${folderOf(act, name)}`),
    );
    expect([...named, ...deputy, ...ofCases, ...Object.keys(withoutPermission)].sort()).toEqual(
      modules.sort(),
    );
    expect(ofCases).toHaveLength(caseActs.length);
  });
});

/** A use case on a case is called after its act, in whichever folder it lies. */
function folderOf(act: string, name: string): string {
  return `${name.split("/")[1] ?? ""}/${act}`;
}
