import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Context } from "@/lib/context/context";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { createI18n } from "@/lib/i18n/create";
import { Failure, runTool } from "./console/failure";
import { withDatabase } from "./database/connect";
import { loadSettings } from "./settings";

const usage =
  "npm run calendar -- FILE --as USER --year N --source TEXT [--provisional] [--dry-run]. FILE is the notice, a list or an .ics file.";
const { t } = createI18n("en");

const wishes = z.object({
  as: z.string().min(1),
  year: z.coerce.number().int().min(2000).max(2100),
  source: z.string().trim().min(1).max(300),
  provisional: z.boolean().default(false),
  "dry-run": z.boolean().default(false),
});
type Wishes = z.infer<typeof wishes>;

await runTool(async () => {
  const { file, wanted } = readArguments();
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`${file} can't be read. Check the path and that you may read it.`);
  });
  process.exitCode = await withDatabase(loadSettings(), (url) => takeIn(url, file, bytes, wanted));
});

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: "string" },
        year: { type: "string" },
        source: { type: "string" },
        provisional: { type: "boolean" },
        "dry-run": { type: "boolean" },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new Error("one file");
    return { file, wanted: wishes.parse(values) };
  } catch {
    throw new Failure(`Say which file, for which year and as whom: ${usage}`);
  }
}

async function takeIn(url: string, file: string, bytes: Uint8Array, wanted: Wishes): Promise<number> {
  const { openDatabase } = await import("@/lib/data/database");
  const { readCalendarFile } = await import("@/lib/documents/calendar/read-calendar-file");
  const read = await readCalendarFile(bytes, path.basename(file), wanted.year);
  if ("code" in read) throw new Failure(t(`importMessages.fileError.${read.code}`));
  for (const { line, code, text } of read.problems) {
    const problem =
      code === "NO_DAYS" ? t("calendar.problem.NO_DAYS") : t(`calendar.problem.${code}`, { text });
    console.log(`${t("calendar.preview.line", { line })}: ${problem}`);
  }
  if (read.problems.length > 0) {
    console.log("Nothing was written. Mend the lines above and try again.");
    return 1;
  }
  const db = openDatabase(url, 2);
  try {
    const days = read.days.map(({ date, kind, name }) => ({ date, kind, name }));
    const year = { year: wanted.year, source: wanted.source, official: !wanted.provisional, days };
    await show(await contextOf(db, wanted.as), year, wanted["dry-run"]);
    return 0;
  } finally {
    await db.$disconnect();
  }
}

type NewYear = Parameters<typeof import("@/lib/queries/calendar/preview-calendar").previewCalendar>[1];

async function show(context: Context, year: NewYear, dryRun: boolean): Promise<void> {
  const { previewCalendar } = await import("@/lib/queries/calendar/preview-calendar");
  const { importCalendar } = await import("@/lib/use-cases/calendar/import-calendar");
  const preview = await previewCalendar(context, year).catch(() => {
    throw new Failure(
      "This user may not take in a calendar. Use an account of the overseer or the administrator.",
    );
  });
  for (const { date, before, after } of preview.changes) {
    console.log(`${date}: ${before?.kind ?? "plain week"} -> ${after?.kind ?? "plain week"}`);
  }
  for (const { number, title, from, to } of preview.moves)
    console.log(`No. ${number} ${title}: ${from} -> ${to}`);
  if (dryRun) console.log("Dry run: nothing was written.");
  else await importCalendar(context, { ...year, submissionKey: crypto.randomUUID() });
  const { cases, notices } = preview;
  console.log(t("calendar.imported", { days: preview.changes.length, cases, notices }));
}

async function contextOf(db: Context["db"], username: string): Promise<Context> {
  const { findActorByUsername } = await import("@/lib/data/accounts/actor");
  const now = new Date();
  const actor = await findActorByUsername(db, username, dateInShanghai(now));
  if (!actor) throw new Failure(`There is no active user "${username}".`);
  return { actor, db, clock: { now: () => now } };
}
