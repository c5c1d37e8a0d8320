import { beforeAll, describe, expect, it } from "vitest";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { previewImport, previewNotes } from "@/lib/queries/import/preview-import";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";
import { testDatabase } from "@/tests/support/fixtures/database";
import { eventsOf } from "@/tests/support/fixtures/history";
import { booksOf, registered } from "@/tests/support/fixtures/import-books";
import { importInput, importRow, newSession } from "@/tests/support/fixtures/import-rows";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase(25);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const secretariat = () => world.as(world.bureau.secretariat);
const otherSecretariat = () => world.as(world.otherBureau.secretariat);

describe("importSuggestions", () => {
  it("is preceded by a note of what the sheet says otherwise than the register", async () => {
    const session = newSession();
    const lead = { name: `于${session.name.slice(-4)}代`, kind: "PERSON" as const };
    const by = (number: string, leadSponsorPhone: string) =>
      importRow(session, number, { sponsors: [lead], leadSponsorPhone });
    const sheet = [by("1", "13900000001"), by("2", "13900000301")];
    const notesOf = async (rows: typeof sheet) =>
      previewNotes(secretariat(), await previewImport(secretariat(), rows));

    const note = { kind: "NAMESAKE", name: lead.name, phone: "13900000301", registered: ["13900000001"] };
    expect(await notesOf(sheet)).toEqual([{ ...note, index: 1 }]);
    await importSuggestions(secretariat(), importInput(sheet));
    expect(await db.deputy.findMany({ where: { name: lead.name } })).toMatchObject([
      { phone: "13900000001" },
    ]);
    expect(await notesOf(sheet)).toEqual([]);
    expect(await notesOf([by("3", "13900000301")])).toEqual([{ ...note, index: 0 }]);
    const laterYear = importRow({ ...session, year: 2031 }, "4");
    expect(await notesOf([laterYear])).toMatchObject([
      { kind: "SESSION_YEAR", year: 2031, registered: 2024 },
    ]);
    const refused = previewNotes(world.as(world.bureau.elderHead), []);
    expect(await failureOf(refused)).toEqual({ kind: "NOT_PERMITTED" });
  });

  it("registers every row, with its handling, sponsors and event, and what the import did", async () => {
    const session = newSession();
    const { unitId, secretariat: author } = world.bureau;
    const rows = [
      importRow(session, "012"),
      importRow(session, "091", { handlingRole: "CO", leadUnit: "市卫健委", coUnits: [world.bureau.name] }),
    ];
    const counts = await importSuggestions(secretariat(), importInput(rows));

    expect(counts).toEqual({ read: 2, added: 2, changed: 0, unchanged: 0, rejected: 0 });
    const led = await registered(db, session, "012", unitId);
    expect(led.sponsors.map(({ deputy }) => deputy.name)).toEqual(["云舒", "江禾"]);
    expect(led.handlings).toMatchObject([{ role: "LEAD", state: "RECEIVED", version: 1 }]);
    expect((await registered(db, session, "091", unitId)).handlings).toMatchObject([{ role: "CO" }]);
    const [event] = await eventsOf(db, led.handlings[0]?.id ?? "");
    expect(event).toMatchObject({ type: "import-suggestion", actorId: author.userId, at: world.clock.now() });
    const finished = await db.event.findFirst({
      where: { type: "import-finished" },
      orderBy: { id: "desc" },
    });
    expect(finished?.data).toEqual({ fileName: "分工表.xlsx", ...counts });
    expect(await db.importRun.findFirst({ where: { unitId } })).toMatchObject(counts);
  });

  it("writes nothing when the same sheet comes again", async () => {
    const session = newSession();
    const rows = ["1", "2", "3"].map((number) => importRow(session, number));
    await importSuggestions(secretariat(), importInput(rows));
    const before = await booksOf(db);
    const counts = await importSuggestions(secretariat(), importInput(rows));
    expect(counts).toEqual({ read: 3, added: 0, changed: 0, unchanged: 3, rejected: 0 });
    expect(await booksOf(db)).toEqual(before);
  });

  it("changes what the sheet changed and tells it in the case's history", async () => {
    const session = newSession();
    const { unitId } = world.bureau;
    await importSuggestions(secretariat(), importInput([importRow(session, "1"), importRow(session, "2")]));
    const changed = importRow(session, "1", { title: "关于改进助餐服务的建议", topic: "老年助餐" });
    const counts = await importSuggestions(secretariat(), importInput([changed, importRow(session, "2")]));

    expect(counts).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
    const now = await registered(db, session, "1", unitId);
    expect(now).toMatchObject({ title: "关于改进助餐服务的建议", topic: "老年助餐" });
    const history = await eventsOf(db, now.handlings[0]?.id ?? "");
    expect(history.map(({ type }) => type)).toEqual(["import-suggestion", "change-by-import"]);
    expect(now.handlings[0]?.version).toBe(2);
  });

  it("takes what a sheet leaves empty for no change", async () => {
    const session = newSession();
    await importSuggestions(secretariat(), importInput([importRow(session, "1")]));
    const sparse = importRow(session, "1", { text: null, topic: null, dueOn: null, sponsors: [] });
    const counts = await importSuggestions(secretariat(), importInput([sparse]));
    expect(counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it("moves the first due date, but not one that an extension has put in its place", async () => {
    const session = newSession();
    await importSuggestions(secretariat(), importInput([importRow(session, "1"), importRow(session, "2")]));
    const { unitId } = world.bureau;
    const [extended] = (await registered(db, session, "1", unitId)).handlings;
    await db.dueChange.create({
      data: {
        handlingId: extended?.id ?? "",
        roundNo: 1,
        effectiveOn: new Date("2024-04-01"),
        dueOn: new Date("2024-08-15"),
        basis: "EXTENSION",
        byId: world.bureau.secretariat.userId,
        at: world.clock.now(),
      },
    });
    await db.handling.update({ where: { id: extended?.id ?? "" }, data: { dueOn: new Date("2024-08-15") } });
    const later = { dueOn: parseCalendarDate("2024-06-30") };
    const rows = [importRow(session, "1", later), importRow(session, "2", later)];
    expect(await importSuggestions(secretariat(), importInput(rows))).toMatchObject({ changed: 2 });
    const dueOf = async (number: string) => {
      const [own] = (await registered(db, session, number, unitId)).handlings;
      const { dueOn } = await db.handling.findUniqueOrThrow({ where: { id: own?.id ?? "" } });
      return dueOn?.toISOString().slice(0, 10);
    };
    expect(await dueOf("1")).toBe("2024-08-15");
    expect(await dueOf("2")).toBe("2024-06-30");
  });

  it("refuses the whole sheet for one bad row, and takes the good rows by explicit choice", async () => {
    const session = newSession();
    await importSuggestions(secretariat(), importInput([importRow(session, "1")]));
    const rows = [importRow(session, "1", { handlingRole: "SEPARATE" }), importRow(session, "2")];
    const before = await booksOf(db);
    const refused = { kind: "RULE_BROKEN", rule: "IMPORT_HAS_BAD_ROWS" };
    expect(await failureOf(importSuggestions(secretariat(), importInput(rows)))).toEqual(refused);
    const unreadable = importInput([importRow(session, "3")], { unreadable: 1 });
    expect(await failureOf(importSuggestions(secretariat(), unreadable))).toEqual(refused);
    expect(await booksOf(db)).toEqual(before);

    const chosen = importInput(rows, { goodRowsOnly: true, unreadable: 1 });
    const counts = await importSuggestions(secretariat(), chosen);
    expect(counts).toEqual({ read: 3, added: 1, changed: 0, unchanged: 0, rejected: 2 });
    const { handlings } = await registered(db, session, "1", world.bureau.unitId);
    expect(handlings).toMatchObject([{ role: "LEAD", version: 1 }]);
  });

  it("lets a second unit join, but never lead as well", async () => {
    const session = newSession();
    await importSuggestions(secretariat(), importInput([importRow(session, "1")]));
    const before = await booksOf(db);
    const leading = importInput([importRow(session, "1")]);
    const refused = { kind: "RULE_BROKEN", rule: "IMPORT_HAS_BAD_ROWS" };
    expect(await failureOf(importSuggestions(otherSecretariat(), leading))).toEqual(refused);
    const goodRows = importInput([importRow(session, "1")], { goodRowsOnly: true });
    expect(await importSuggestions(otherSecretariat(), goodRows)).toMatchObject({ added: 0, rejected: 1 });
    expect(await booksOf(db)).toEqual(before);

    const joining = importRow(session, "1", { handlingRole: "CO", leadUnit: world.bureau.name });
    expect(await importSuggestions(otherSecretariat(), importInput([joining]))).toMatchObject({ added: 1 });
    const after = await booksOf(db);
    expect([after.suggestions, after.handlings]).toEqual([before.suggestions, before.handlings + 1]);
  });

  it("is the secretariat's alone", async () => {
    const { elderHead, elderStaff, chief, elderLeader } = world.bureau;
    const { overseer, admin, auditor, leadDeputy } = world;
    const before = await booksOf(db);
    for (const actor of [elderHead, elderStaff, chief, elderLeader, overseer, admin, auditor, leadDeputy]) {
      const act = importSuggestions(world.as(actor), importInput([importRow(newSession(), "1")]));
      expect(await failureOf(act), actor.role).toEqual({ kind: "NOT_PERMITTED" });
    }
    expect(await booksOf(db)).toEqual(before);
  });

  it("is done once however often it is sent", async () => {
    const session = newSession();
    const input = importInput(["1", "2"].map((number) => importRow(session, number)));
    const before = await booksOf(db);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => importSuggestions(secretariat(), input)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const after = await booksOf(db);
    expect(after).toMatchObject({ suggestions: before.suggestions + 2, runs: before.runs + 1 });
  });

  it("adds each row once when the same sheet is imported twenty times at once", async () => {
    const session = newSession();
    const rows = ["1", "2"].map((number) => importRow(session, number));
    const before = await booksOf(db);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => importSuggestions(secretariat(), importInput(rows))),
    );
    expect(answers.filter(({ added }) => added === 2)).toHaveLength(1);
    expect(answers.filter(({ unchanged }) => unchanged === 2)).toHaveLength(19);
    expect((await booksOf(db)).suggestions).toBe(before.suggestions + 2);
  });
});
