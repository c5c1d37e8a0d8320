import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { addAttachmentSchema } from "@/lib/schemas/attachment/add-attachment";
import { addAttachment } from "@/lib/use-cases/attachment/add-attachment";
import { evidence, evidenceOf, pdf } from "@/tests/support/fixtures/attachments";
import { caseInput, type TestCase } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { lastEvent, tallyOf } from "@/tests/support/fixtures/history";
import { type Attempt, expectConflict, expectOnce, expectRefused } from "@/tests/support/fixtures/laws";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { meet } from "@/tests/support/fixtures/reply-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

const attempt: Attempt = (context, input) => addAttachment(context, { ...input, ...evidence });
const attach = async (at: TestCase, wish: Partial<Parameters<typeof addAttachment>[1]> = {}) =>
  addAttachment(world.as(at.bureau.elderStaff), {
    ...(await caseInput(db, at.handlingId)),
    ...evidence,
    ...wish,
  });
const stored = (hash: string) => path.join(process.env.DATA_DIR ?? "", "files", hash.slice(0, 2), hash);

it("keeps the bytes under their hash and the row with who, when and what it shows", async () => {
  const at = await world.inProgress();
  const { attachmentId } = await attach(at, { file: pdf("../代表来信.pdf", "%PDF-1.7 来信") });
  const row = await db.attachment.findUniqueOrThrow({ where: { id: attachmentId } });
  expect(row).toMatchObject({
    handlingId: at.handlingId,
    subject: "CASE",
    subjectId: null,
    shows: "代表来信",
    forDeputy: false,
    fileName: "代表来信.pdf",
    type: "pdf",
    uploadedById: at.bureau.elderStaff.userId,
    uploadedAt: world.clock.now(),
  });
  expect(readFileSync(stored(row.sha256), "utf8")).toBe("%PDF-1.7 来信");
  expect(await lastEvent(db, at.handlingId)).toMatchObject({
    type: "add-attachment",
    data: { attachmentId, fileName: "代表来信.pdf", subject: "CASE", forDeputy: false },
  });
});

it("stores the same content once and leaves no half-written file", async () => {
  const at = await world.inProgress();
  const file = () => pdf("一.pdf", "%PDF-1.7 twice");
  await attach(at, { file: file() });
  await attach(at, { file: file() });
  const rows = await db.attachment.findMany({ where: { handlingId: at.handlingId } });
  expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(1);
  const files = readdirSync(path.dirname(stored(rows[0]?.sha256 ?? "")));
  expect(files.filter((name) => name.endsWith(".part"))).toEqual([]);
});

it("belongs to an entry of this case and of no other", async () => {
  const [at, other] = [await world.inProgress(), await world.inProgress()];
  await meet(world, at);
  await meet(world, other);
  const own = await db.contact.findFirstOrThrow({ where: { handlingId: at.handlingId } });
  const foreign = await db.contact.findFirstOrThrow({ where: { handlingId: other.handlingId } });
  await attach(at, { evidenceOf: evidenceOf(`CONTACT:${own.id}`) });
  const before = await tallyOf(db, at.handlingId);
  for (const subject of ["CONTACT", "WAIVER", "PROGRESS", "NOTICE", "REPLY", "SURVEY"]) {
    const crossed = attach(at, { evidenceOf: evidenceOf(`${subject}:${foreign.id}`) });
    expect(await failureOf(crossed), subject).toEqual({ kind: "NOT_FOUND" });
  }
  expect(await tallyOf(db, at.handlingId)).toEqual(before);
});

it("refuses what its content says is no document, whatever its name and type", async () => {
  const at = await world.inProgress();
  const page = new File(["<html>"], "答复.pdf", { type: "application/pdf" });
  expect(await failureOf(attach(at, { file: page }))).toEqual({
    kind: "INVALID",
    field: "file",
    code: "fileType",
  });
  expect(await db.attachment.count({ where: { handlingId: at.handlingId } })).toBe(0);
});

it("takes 20 MB a file and 200 MB a case", async () => {
  const at = await world.inProgress();
  const codeOf = (file: unknown) =>
    addAttachmentSchema.shape.file.safeParse(file).error?.issues[0]?.message ?? null;
  expect(codeOf(new File([new Uint8Array(20 * 1024 * 1024)], "a.pdf"))).toBeNull();
  expect(codeOf(new File([new Uint8Array(20 * 1024 * 1024 + 1)], "a.pdf"))).toBe("fileTooLarge");
  expect(codeOf(new File([], "a.pdf"))).toBe("fileMissing");
  await db.attachment.createMany({
    data: Array.from({ length: 10 }, () => ({
      handlingId: at.handlingId,
      subject: "CASE" as const,
      shows: "照片",
      fileName: "a.png",
      sha256: "0".repeat(64),
      size: 20 * 1024 * 1024,
      type: "png",
      uploadedById: at.bureau.elderStaff.userId,
      uploadedAt: world.clock.now(),
    })),
  });
  expect(await failureOf(attach(at))).toEqual({ kind: "RULE_BROKEN", rule: "ATTACHMENTS_FULL" });
});

it("stays as it was added", async () => {
  const at = await world.inProgress();
  const { attachmentId } = await attach(at);
  const rename = db.attachment.update({ where: { id: attachmentId }, data: { fileName: "b.pdf" } });
  await expect(rename).rejects.toThrow();
  await expect(db.attachment.delete({ where: { id: attachmentId } })).rejects.toThrow();
  const kept = await db.attachment.findUnique({ where: { id: attachmentId } });
  expect(kept?.fileName).toBe("佐证.pdf");
});

it("is the secretariat's and the sections' at work, and nobody else's", async () => {
  const at = await world.inProgress({}, true);
  const { bureau, otherBureau } = world;
  await expectRefused(world, at.handlingId, attempt, {
    unseen: [otherBureau.secretariat, otherBureau.elderHead, world.strangeDeputy, world.admin, world.auditor],
    notPermitted: [bureau.chief, bureau.elderLeader, world.leadDeputy, world.overseer],
  });
  for (const actor of [bureau.secretariat, bureau.elderHead, bureau.placeStaff])
    await attempt(world.as(actor), await caseInput(db, at.handlingId));
});

it("refuses a file upon an older case", async () => {
  const at = await world.inProgress();
  await expectConflict(world, at.handlingId, at.bureau.elderStaff, attempt);
});

it("adds once what is sent twenty times", async () => {
  const at = await world.inProgress();
  await expectOnce(world, at.handlingId, at.bureau.elderStaff, attempt);
  expect(await db.attachment.count({ where: { handlingId: at.handlingId } })).toBe(1);
});
