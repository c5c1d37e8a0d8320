import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Writable } from "node:stream";
import pg from "pg";
import { openDatabase } from "@/lib/data/database";
import { caseColumns } from "@/lib/domain/ledgers";
import { openLedger } from "@/lib/queries/ledger/open-ledger";
import { ledgerFile } from "@/lib/request/ledger-file";
import { ledgerFilterSchema } from "@/lib/schemas/ledger/ledger-filter";
import { createBureau } from "@/tests/support/fixtures/bureau";
import { createSession } from "@/tests/support/fixtures/cases";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { contextFor, createDeputy } from "@/tests/support/fixtures/people";
import { openEmbedded } from "@/tools/database/embedded";
import { migrate } from "@/tools/database/migrate";

// How long a ledger with every column takes, and how much memory, for so many cases (100,000 unless told):
//   node --conditions=react-server --expose-gc --import tsx tests/bench/ledger.ts [cases]

const cases = Number(process.argv[2] ?? 100_000);
const folder = await mkdtemp(path.join(os.tmpdir(), "banfu-bench-"));
const server = await openEmbedded(folder, { fsync: "off" });
await migrate(server.url);
const db = openDatabase(server.url, 5);
try {
  const bureau = await createBureau(db);
  await fill(await createSession(db), (await createDeputy(db, "甘霖")).deputyId, bureau);
  const context = contextFor(bureau.chief, fixedClock("2024-07-01T09:00:00+08:00"), db);
  const filter = ledgerFilterSchema.parse({ col: [...caseColumns] });
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  let bytes = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, taken) {
      bytes += chunk.length;
      taken();
    },
  });
  await ledgerFile(sink, await openLedger(context, filter));
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${cases} rows, ${caseColumns.length} columns: ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB file, ` +
      `${((peak - before) / 1e6).toFixed(0)} MB more memory at most (${(peak / 1e6).toFixed(0)} MB in all)`,
  );
} finally {
  await db.$disconnect();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** Writes the cases in a few statements: one each with a sponsor, a section, a contact and an issued reply. */
async function fill(sessionId: string, deputyId: string, bureau: Awaited<ReturnType<typeof createBureau>>) {
  const { unitId, sections, secretariat } = bureau;
  const by = secretariat.userId;
  const statements = [
    `insert into suggestions (id, session_id, number, title, topic, registered_by_id, registered_at)
     select gen_random_uuid(), '${sessionId}', n::text, '关于加强社区养老服务的建议之' || n, '养老服务', '${by}', now()
     from generate_series(1, ${cases}) n`,
    `insert into sponsors (suggestion_id, deputy_id, position) select id, '${deputyId}', 1 from suggestions`,
    `insert into handlings (id, suggestion_id, unit_id, role, state, delivered_on, due_on, state_since, created_at)
     select gen_random_uuid(), id, '${unitId}', 'LEAD', 'REPLIED', '2024-03-15', '2024-06-15', now(), now()
     from suggestions`,
    `insert into handling_rounds (handling_id, round_no, opened_on, due_on, opened_at)
     select id, 1, '2024-03-15', '2024-06-15', now() from handlings`,
    `insert into section_assignments (id, handling_id, section_id, kind, assigned_by_id, assigned_at)
     select gen_random_uuid(), id, '${sections.elderCare}', 'LEAD', '${by}', now() from handlings`,
    `insert into contacts (id, handling_id, deputy_id, round_no, stage, form, held_on, views, recorded_by_id, recorded_at)
     select gen_random_uuid(), id, '${deputyId}', 1, 'DURING', 'VISIT', '2024-04-01', '希望尽快落实', '${by}', now()
     from handlings`,
    `insert into replies (id, handling_id, unit_id, round_no, kind, year, serial, document_no, issued_version, issued_by_id, issued_at)
     select gen_random_uuid(), id, '${unitId}', 1, 'REPLY', 2024, row_number() over (), '宜民字〔2024〕' || row_number() over () || '号', 1, '${by}', now()
     from handlings`,
    `insert into reply_versions (reply_id, version_no, body, class_scheme, class_code, class_bucket, disclosure, saved_by_id, saved_at)
     select id, 1, '已办理。', 'NPC_ABC', 'A', 'SOLVED', 'PUBLIC', '${by}', now() from replies`,
    "analyze",
  ];
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
