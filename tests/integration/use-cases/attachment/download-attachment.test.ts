import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import { readOwnSuggestion } from "@/lib/queries/deputy/read-own-suggestion";
import { fileResponse } from "@/lib/request/file-answer";
import { addAttachment } from "@/lib/use-cases/attachment/add-attachment";
import { downloadAttachment } from "@/lib/use-cases/attachment/download-attachment";
import { evidence, evidenceOf, pdf } from "@/tests/support/fixtures/attachments";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { caseIn } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

async function attach(at: TestCase, wish: Partial<Parameters<typeof addAttachment>[1]> = {}) {
  const input = { ...(await caseInput(db, at.handlingId)), ...evidence, ...wish };
  return (await addAttachment(world.as(at.bureau.secretariat), input)).attachmentId;
}
async function replyOf({ handlingId }: TestCase) {
  const { id } = await db.reply.findFirstOrThrow({ where: { handlingId } });
  return evidenceOf(`REPLY:${id}`);
}
const fetchBy = (actor: Actor, attachmentId: string) => downloadAttachment(world.as(actor), { attachmentId });

async function opensFor(actors: readonly Actor[], attachmentId: string): Promise<string[]> {
  const opened: string[] = [];
  for (const actor of actors) {
    const failure = await failureOf(fetchBy(actor, attachmentId));
    if (failure === null) opened.push(actor.name);
    else expect(failure, actor.name).toEqual({ kind: "NOT_FOUND" });
  }
  return opened;
}

it("opens to exactly those who may see the case", async () => {
  const at = await world.inProgress();
  const id = await attach(at);
  const { bureau, otherBureau } = world;
  const seeing = [bureau.secretariat, bureau.elderHead, bureau.elderStaff, bureau.chief, bureau.elderLeader];
  const blind = [
    ...[bureau.placeHead, bureau.placeLeader, otherBureau.secretariat, otherBureau.chief],
    ...[world.leadDeputy, world.coDeputy, world.strangeDeputy, world.admin, world.auditor],
  ];
  expect(await opensFor([...seeing, world.overseer], id)).toEqual(
    [...seeing, world.overseer].map(({ name }) => name),
  );
  expect(await opensFor(blind, id)).toEqual([]);
});

it("opens to the sponsors what is marked for them, and what belongs to the issued reply", async () => {
  const at = await caseIn(world, "SIGNED");
  const deputies = [world.leadDeputy, world.coDeputy, world.strangeDeputy];
  const sponsors = [world.leadDeputy.name, world.coDeputy.name];
  const ofReply = await attach(at, { evidenceOf: await replyOf(at) });
  expect(await opensFor(deputies, ofReply)).toEqual([]);
  const marked = await attach(at, { forDeputy: true });
  expect(await opensFor(deputies, marked)).toEqual(sponsors);
  const out = await caseIn(world, "REPLIED");
  const letter = await attach(out, { evidenceOf: await replyOf(out), file: pdf("附图.pdf") });
  const internal = await attach(out);
  expect(await opensFor(deputies, letter)).toEqual(sponsors);
  expect(await opensFor(deputies, internal)).toEqual([]);
  const page = await readOwnSuggestion(world.as(world.coDeputy), out.suggestionId);
  expect(page.handlings[0]?.files.map(({ id }) => id)).toEqual([letter]);
});

it("opens nothing of a co-handler's opinion to the sponsors", async () => {
  const at = await caseIn(world, "REPLIED", { role: "CO" });
  const id = await attach(at, { evidenceOf: await replyOf(at), forDeputy: true });
  expect(await opensFor([world.leadDeputy, world.coDeputy], id)).toEqual([]);
});

it("answers ids that are none as it answers what isn't there", async () => {
  const { secretariat } = world.bureau;
  const tries = ["", "..", "../../secrets.json", "%2e%2e%2f", "1", "00000000-0000-4000-8000-000000000000"];
  for (const id of tries) expect(await opensFor([secretariat], id), id).toEqual([]);
});

it("writes down who fetched what", async () => {
  const at = await world.inProgress();
  const id = await attach(at);
  await fetchBy(world.bureau.chief, id);
  const event = await db.event.findFirstOrThrow({
    where: { type: "download-attachment" },
    orderBy: { id: "desc" },
  });
  expect(event).toMatchObject({
    actorId: world.bureau.chief.userId,
    unitId: world.bureau.unitId,
    handlingId: null,
    data: { attachmentId: id, handlingId: at.handlingId, fileName: "佐证.pdf" },
  });
});

it("is handed out to be saved, never to be shown", async () => {
  const at = await world.inProgress();
  const id = await attach(at, { file: pdf("page.html", "%PDF-1.7<script>alert(1)</script>") });
  const response = await fileResponse(await fetchBy(world.bureau.secretariat, id));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-length": "33",
    "content-disposition": "attachment; filename=\"page.html.pdf\"; filename*=UTF-8''page.html.pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(await response.text()).toBe("%PDF-1.7<script>alert(1)</script>");
});
