import { expect, it } from "vitest";
import { listEvents } from "@/lib/queries/audit/list-events";
import { listNotices } from "@/lib/queries/supervision/list-notices";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";
import { issueSupervisionNotice } from "@/lib/use-cases/supervision/issue-supervision-notice";
import { respondToNotice } from "@/lib/use-cases/supervision/respond-to-notice";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { importInput, importRow, newSession } from "@/tests/support/fixtures/import-rows";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld } from "@/tests/support/fixtures/world";

const db = testDatabase();

it("moves a notice from one tab to the next, with the act of whoever's turn it is, in sight of those near", async () => {
  const world = await createWorld(db);
  const { secretariat, elderHead, placeHead } = world.bureau;
  const { handlingId } = await world.inProgress();
  const { noticeId } = await issueSupervisionNotice(world.as(secretariat), {
    ...(await caseInput(db, handlingId)),
    reason: "进展缓慢",
    requirement: "请说明情况",
    respondBy: null,
  });
  const acts = async (actor: typeof elderHead, standing: "open" | "answered" | "closed") => {
    const { rows } = await listNotices(world.as(actor), standing, undefined);
    return rows.map(({ id, act }) => ({ id, act }));
  };
  expect(await acts(elderHead, "open")).toEqual([{ id: noticeId, act: "respond-to-notice" }]);
  expect(await acts(secretariat, "open")).toEqual([{ id: noticeId, act: null }]);
  expect(await acts(placeHead, "open")).toEqual([]);
  expect(await acts(world.otherBureau.secretariat, "open")).toEqual([]);
  const answer = { ...(await caseInput(db, handlingId)), noticeId, text: "本周办结" };
  await respondToNotice(world.as(elderHead), answer);
  expect(await acts(elderHead, "open")).toEqual([]);
  expect(await acts(secretariat, "answered")).toEqual([{ id: noticeId, act: "close-notice" }]);
  const refused = listNotices(world.as(world.leadDeputy), "open", undefined);
  expect(await failureOf(refused)).toEqual({ kind: "NOT_PERMITTED" });
});

it("shows the auditor, and nobody else, what was done, by day, kind and person", async () => {
  const world = await createWorld(db);
  await world.inProgress();
  const auditor = world.as(world.auditor);
  const { rows } = await listEvents(auditor, {});
  expect(rows.map(({ id }) => Number(id))).toEqual(rows.map(({ id }) => Number(id)).sort((a, b) => b - a));
  const kinds = await listEvents(auditor, { type: "assign-sections" });
  expect(new Set(kinds.rows.map(({ type }) => type))).toEqual(new Set(["assign-sections"]));
  const someone = await listEvents(auditor, { user: world.bureau.elderHead.name });
  expect(new Set(someone.rows.map(({ actor }) => actor?.name))).toEqual(
    new Set([world.bureau.elderHead.name]),
  );
  expect(await failureOf(listEvents(world.as(world.admin), {}))).toEqual({ kind: "NOT_PERMITTED" });
});

it("folds the rows of an import into one line that opens", async () => {
  const world = await createWorld(db);
  const session = newSession();
  const rows = ["1", "2", "3"].map((number) => importRow(session, number));
  world.clock.set("2024-05-07T10:11:12.345+08:00");
  await importSuggestions(world.as(world.bureau.secretariat), importInput(rows));
  world.clock.advance({ minutes: 1 });
  await importSuggestions(
    world.as(world.otherBureau.secretariat),
    importInput([importRow(newSession(), "1")]),
  );
  const auditor = world.as(world.auditor);
  const user = world.bureau.secretariat.name;

  const folded = (await listEvents(auditor, { user })).rows;
  expect(folded.filter(({ type }) => type === "import-suggestion")).toEqual([]);
  const [, ended] = (await listEvents(auditor, { type: "import-finished" })).rows;
  expect(ended?.data).toMatchObject({ added: 3 });
  const opened = (await listEvents(auditor, { run: ended?.id })).rows;
  expect(opened.map(({ type }) => type)).toEqual(Array(3).fill("import-suggestion"));
  expect(opened.map(({ handling }) => handling?.suggestion.number).sort()).toEqual(["1", "2", "3"]);
  const asked = (await listEvents(auditor, { type: "import-suggestion" })).rows;
  expect(asked).toHaveLength(4);
  expect((await listEvents(auditor, { run: opened[0]?.id })).rows).toEqual([]);
});
