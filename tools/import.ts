import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { problemWords, refusalWords } from "@/components/import/problem-words";
import type { Context } from "@/lib/context/context";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { createI18n } from "@/lib/i18n/create";
import { Failure, runTool } from "./console/failure";
import { withDatabase } from "./database/connect";
import { loadSettings } from "./settings";

const usage =
  "npm run import -- FILE --as USER [--session TEXT] [--source npc|cppcc] [--year N] [--mapping NAME] [--good-rows] [--dry-run]";
const { t } = createI18n("en");

const wishes = z.object({
  as: z.string().min(1),
  session: z.string().optional(),
  source: z.enum(["npc", "cppcc"]).optional(),
  year: z.coerce.number().int().min(1990).max(2200).optional(),
  mapping: z.string().optional(),
  "good-rows": z.boolean().default(false),
  "dry-run": z.boolean().default(false),
});
type Wishes = z.infer<typeof wishes>;

await runTool(async () => {
  const { file, wanted } = readArguments();
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`${file} can't be read. Check the path and that you may read it.`);
  });
  process.exitCode = await withDatabase(loadSettings(), (url) => importFile(url, file, bytes, wanted));
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: "string" },
        session: { type: "string" },
        source: { type: "string" },
        year: { type: "string" },
        mapping: { type: "string" },
        "good-rows": { type: "boolean" },
        "dry-run": { type: "boolean" },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Error("one file");
    return { file, wanted: wishes.parse(values) };
  } catch {
    throw new Failure(`Say which file and for whom: ${usage}`);
  }
}

async function importFile(url: string, file: string, bytes: Uint8Array, wanted: Wishes): Promise<number> {
  const { openDatabase } = await import("@/lib/data/database");
  const db = openDatabase(url, 2);
  try {
    const context = await contextOf(db, wanted.as);
    const read = await readRows(context, file, bytes, wanted);
    return await takeInRows(context, file, bytes, wanted, read);
  } finally {
    await db.$disconnect();
  }
}

async function contextOf(db: Context["db"], username: string): Promise<Context> {
  const { findActorByUsername } = await import("@/lib/data/accounts/actor");
  const now = new Date();
  const actor = await findActorByUsername(db, username, dateInShanghai(now));
  if (!actor) throw new Failure(`There is no active user "${username}".`);
  return { actor, db, clock: { now: () => now } };
}

async function readRows(context: Context, file: string, bytes: Uint8Array, wanted: Wishes) {
  const { readImport } = await import("@/lib/documents/sheet/read-import");
  const { importingUnit } = await import("@/lib/queries/import/importing-unit");
  const { listMappings } = await import("@/lib/queries/import/saved-mapping");
  const importingUnitName = await importingUnit(context).catch(() => {
    throw new Failure(`${wanted.as} may not import. Use an account of the secretariat.`);
  });
  const saved = (await listMappings(context)).find(({ name }) => name === wanted.mapping);
  if (wanted.mapping && !saved) throw new Failure(`There is no saved mapping "${wanted.mapping}".`);
  const read = await readImport(bytes, path.basename(file), {
    defaults: {
      importingUnitName,
      ...(wanted.session ? { session: wanted.session } : {}),
      ...(wanted.source ? { source: wanted.source === "npc" ? ("NPC" as const) : ("CPPCC" as const) } : {}),
      ...(wanted.year ? { year: wanted.year } : {}),
    },
    ...(saved ? { saved: saved.columns } : {}),
  });
  if (read.kind === "file") throw new Failure(t(`importMessages.fileError.${read.code}`));
  if (read.kind === "header") {
    const missing = read.search.missing.map((field) => t(`importMessages.field.${field}`)).join(", ");
    throw new Failure(t(`importMessages.headerError.${read.search.code}`, { missing }));
  }
  const [wrong] = read.mappingProblems;
  if (wrong)
    throw new Failure(
      t(`importMessages.mappingError.${wrong.code}`, { field: t(`importMessages.field.${wrong.field}`) }),
    );
  return read.rows;
}

async function takeInRows(
  context: Context,
  file: string,
  bytes: Uint8Array,
  wanted: Wishes,
  parsed: Awaited<ReturnType<typeof readRows>>,
): Promise<number> {
  const { previewImport } = await import("@/lib/queries/import/preview-import");
  const good = parsed.flatMap((row) => ("value" in row ? [row] : []));
  const preview = await previewImport(
    context,
    good.map(({ value }) => value),
  );
  let rejected = 0;
  for (const row of parsed) {
    if ("value" in row) continue;
    rejected += 1;
    for (const each of row.problems) {
      console.log(`row ${row.rowNumber}, column ${each.column ?? "-"}: ${problemWords(t, each)}`);
    }
  }
  for (const [index, { fate, row }] of preview.entries()) {
    const at = `row ${good[index]?.rowNumber ?? "?"}`;
    if (fate.kind === "REFUSED") {
      rejected += 1;
      console.log(`${at}: ${refusalWords(t, fate.reason)}`);
    }
    if (fate.kind === "CHANGED") {
      for (const { field, before, after } of fate.differences) {
        console.log(
          `${at}, No. ${row.number}, ${t(`importMessages.rowField.${field}`)}: ${shown(before)} -> ${shown(after)}`,
        );
      }
    }
  }
  const count = (...kinds: string[]) => preview.filter(({ fate }) => kinds.includes(fate.kind)).length;
  const figures = { added: count("NEW", "JOINED"), changed: count("CHANGED"), unchanged: count("UNCHANGED") };
  const refusesAll = rejected > 0 && !wanted["good-rows"];
  if (!wanted["dry-run"] && !refusesAll) {
    const { importSuggestions } = await import("@/lib/use-cases/suggestion/import-suggestions");
    await importSuggestions(context, {
      rows: good.map(({ value }) => value),
      fileName: path.basename(file),
      fileHash: createHash("sha256").update(bytes).digest("hex"),
      unreadable: parsed.length - good.length,
      goodRowsOnly: wanted["good-rows"],
      submissionKey: crypto.randomUUID(),
    });
  }
  if (wanted["dry-run"]) console.log("Dry run: nothing was written.");
  else if (refusesAll)
    console.log("Nothing was written. Mend the rows above, or add --good-rows to import the others.");
  console.log(
    `read ${parsed.length}, new ${figures.added}, changed ${figures.changed}, unchanged ${figures.unchanged}, rejected ${rejected}`,
  );
  return rejected === 0 ? 0 : 1;
}

function shown(value: unknown): string {
  const text = Array.isArray(value) ? value.join("、") : String(value ?? "");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
