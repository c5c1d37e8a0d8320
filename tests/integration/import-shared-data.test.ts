import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readImport } from "@/lib/documents/sheet/read-import";
import type { ImportDefaults } from "@/lib/domain/import/session";
import { importSuggestions } from "@/lib/use-cases/suggestion/import-suggestions";
import { createBureau } from "@/tests/support/fixtures/bureau";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { testDatabase } from "@/tests/support/fixtures/database";
import { booksOf } from "@/tests/support/fixtures/import-books";
import { importInput } from "@/tests/support/fixtures/import-rows";
import { contextFor } from "@/tests/support/fixtures/people";

const db = testDatabase();
const folder = path.join(process.env.BANFU_SHARED ?? path.resolve("../shared"), "data");

/** The file, or null with a word on the console: the data is published apart from the product. */
function shared(name: string): Uint8Array | null {
  const file = path.join(folder, name);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  console.info(
    `${name} is not here, so nothing was tried on it: set BANFU_SHARED to the folder above data/.`,
  );
  return null;
}

async function rowsOf(bytes: Uint8Array, name: string, defaults: ImportDefaults) {
  const read = await readImport(bytes, name, { defaults });
  if (read.kind !== "ok") throw new Error(read.kind);
  return read.rows.flatMap((row) => ("value" in row ? [row.value] : []));
}

const sheets = [
  ["allocation-2024.xlsx", 6, {}],
  ["proposals-2019.csv", 436, { session: "2019", source: "CPPCC" }],
] as const;

test.each(sheets)(
  "%s becomes %i cases, and none when it comes again",
  { timeout: 60_000 },
  async (name, count, words) => {
    const bytes = shared(name);
    if (!bytes) return;
    const bureau = await createBureau(db, count === 6 ? "市民政局" : "市民政局二");
    const context = contextFor(bureau.secretariat, fixedClock(), db);
    const rows = await rowsOf(bytes, name, { importingUnitName: bureau.name, ...words });
    const first = await importSuggestions(context, importInput(rows));
    expect(first).toEqual({ read: count, added: count, changed: 0, unchanged: 0, rejected: 0 });
    const own = { unitId: bureau.unitId };
    expect(await db.handling.count({ where: own })).toBe(count);
    const before = await booksOf(db);
    const again = await importSuggestions(context, importInput(rows));
    expect(again).toEqual({ read: count, added: 0, changed: 0, unchanged: count, rejected: 0 });
    expect(await booksOf(db)).toEqual(before);
  },
);
