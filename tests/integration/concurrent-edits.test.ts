import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { recordProgress } from "@/lib/use-cases/progress/record-progress";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf, tallyOf } from "@/tests/support/fixtures/history";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const WRITERS = 8;
const EDITS = 25;
const db = testDatabase(WRITERS + 2);

/** One writer's edits, each upon the case as just read. Gives the texts acknowledged and the conflicts met. */
async function write(world: World, handlingId: string, writer: number) {
  const acknowledged: string[] = [];
  let conflicts = 0;
  for (let edit = 0; edit < EDITS; ) {
    const summary = `第${writer}人第${edit}次`;
    const act = recordProgress(world.as(world.bureau.elderStaff), {
      ...(await caseInput(db, handlingId)),
      happenedOn: parseCalendarDate("2024-03-30"),
      summary,
      measures: "",
      outcome: "",
      documentNo: "",
      figures: "",
    });
    const failure = await failureOf(act);
    if (failure === null) {
      acknowledged.push(summary);
      edit += 1;
    } else {
      expect(failure).toEqual({ kind: "CONFLICT" });
      conflicts += 1;
    }
  }
  return { acknowledged, conflicts };
}

it("loses no edit: 8 writers × 25 edits of one case, all that was acknowledged is stored and nothing else", async () => {
  const world = await createWorld(db);
  const { handlingId } = await world.inProgress();
  const before = await tallyOf(db, handlingId);
  const outcomes = await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) => write(world, handlingId, writer)),
  );

  const acknowledged = outcomes.flatMap((outcome) => outcome.acknowledged);
  const stored = await db.progressEntry.findMany({ where: { handlingId }, select: { summary: true } });
  expect(stored.map(({ summary }) => summary).sort()).toEqual(acknowledged.sort());
  expect(acknowledged).toHaveLength(WRITERS * EDITS);
  expect(outcomes.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
  const after = await tallyOf(db, handlingId);
  expect(after.version - before.version).toBe(WRITERS * EDITS);
  const events = (await eventsOf(db, handlingId)).filter(({ type }) => type === "record-progress");
  expect(events).toHaveLength(WRITERS * EDITS);
}, 120_000);

it("lets exactly one of eight editors of the same version through", async () => {
  const world = await createWorld(db);
  const { handlingId } = await world.inProgress();
  const { version } = await caseInput(db, handlingId);
  const failures = await Promise.all(
    Array.from({ length: WRITERS }, (_, writer) =>
      failureOf(
        recordProgress(world.as(world.bureau.elderHead), {
          handlingId,
          version,
          submissionKey: randomUUID(),
          happenedOn: parseCalendarDate("2024-03-30"),
          summary: `第${writer}人`,
          measures: "",
          outcome: "",
          documentNo: "",
          figures: "",
        }),
      ),
    ),
  );
  expect(failures.filter((failure) => failure === null)).toHaveLength(1);
  expect(failures.filter((failure) => failure?.kind === "CONFLICT")).toHaveLength(WRITERS - 1);
  expect(await tallyOf(db, handlingId)).toMatchObject({ progress: 1, version: version + 1 });
});
