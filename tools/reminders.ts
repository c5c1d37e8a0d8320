import { parseArgs } from "node:util";
import type { Database } from "@/lib/data/database";
import { type CalendarDate, dateInShanghai, isCalendarDate } from "@/lib/domain/calendar-date";
import type { MorningDigest } from "@/lib/domain/morning-digest";
import { createI18n } from "@/lib/i18n/create";
import { Failure, runTool } from "./console/failure";
import { withDatabase } from "./database/connect";
import { loadSettings } from "./settings";

await runTool(async () => {
  const { values } = parseArgs({
    options: { "dry-run": { type: "boolean", default: false }, on: { type: "string" } },
  });
  const now = new Date();
  const day = readDay(values.on) ?? dateInShanghai(now);
  if (!values["dry-run"] && values.on) {
    throw new Failure("Reminders are sent today or not at all: --on goes with --dry-run.");
  }
  const { openDatabase } = await import("@/lib/data/database");
  await withDatabase(loadSettings(), async (url) => {
    const db = openDatabase(url, 4);
    try {
      await (values["dry-run"] ? show(db, day, now) : send(db, now));
    } finally {
      await db.$disconnect();
    }
  });
});

function readDay(text: string | undefined): CalendarDate | null {
  if (text === undefined) return null;
  if (!isCalendarDate(text)) throw new Failure(`--on ${text} is no date: write it like --on 2026-03-02.`);
  return text;
}

async function send(db: Database, now: Date): Promise<void> {
  const { remind } = await import("@/lib/jobs/remind");
  console.log(`${await remind(db, now)} people were reminded; whoever was before today is left out.`);
}

async function show(db: Database, day: CalendarDate, now: Date): Promise<void> {
  const { planDigests } = await import("@/lib/data/notices/digests");
  const digests = await planDigests(db, { day, now, unitId: null });
  console.log(`${day}: ${digests.length} people would be reminded. Nothing is sent.`);
  for (const digest of digests) console.log(describe(digest));
}

/** The people of an installation read Chinese, and so do its lists. */
function describe({ person, lines }: MorningDigest): string {
  const { t, format } = createI18n("zh");
  const head = t("notices.reminders.person", { name: person.name, role: t(`domain.role.${person.role}`) });
  const rows = lines.flatMap(({ stage, cases }) => [
    `  ${t("notices.stageCount", { stage: t(`notices.stage.${stage}`), count: cases.length })}`,
    ...cases.map(
      ({ number, title, on }) => `    ${t("notices.caseOn", { number, title, day: format.date(on) })}`,
    ),
  ]);
  return [head, ...rows].join("\n");
}
