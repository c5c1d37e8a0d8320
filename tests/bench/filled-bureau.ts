import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { type Database, openDatabase } from "@/lib/data/database";
import { type Bureau, createBureau } from "@/tests/support/fixtures/bureau";
import { createSession } from "@/tests/support/fixtures/cases";
import { createDeputy } from "@/tests/support/fixtures/people";
import { openEmbedded } from "@/tools/database/embedded";
import { migrate } from "@/tools/database/migrate";

export interface FilledBureau {
  readonly db: Database;
  readonly url: string;
  readonly bureau: Bureau;
  /** The folder of the database, for what else is to go with it. */
  readonly folder: string;
  close(): Promise<void>;
}

/** A database of its own, of one bureau with so many replied cases of 2024. */
export async function openFilledBureau(cases: number): Promise<FilledBureau> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "banfu-bench-"));
  const server = await openEmbedded(folder, { fsync: "off" });
  await migrate(server.url);
  const db = openDatabase(server.url, 5);
  const bureau = await createBureau(db);
  const { deputyId } = await createDeputy(db, "甘霖");
  await fill(server.url, cases, bureau, { sessionId: await createSession(db), deputyId });
  return {
    ...{ db, url: server.url, bureau, folder },
    async close() {
      await db.$disconnect();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the process used more at most while `work` ran, in bytes, and how long it took, in seconds. */
export async function measured(
  work: () => Promise<unknown>,
): Promise<{ more: number; peak: number; seconds: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const started = performance.now();
  await work();
  clearInterval(watch);
  return { more: peak - before, peak, seconds: (performance.now() - started) / 1000 };
}

interface Around {
  readonly sessionId: string;
  readonly deputyId: string;
}

/** Writes the cases in a few statements: one each with a sponsor, a section, a contact and an issued reply. */
async function fill(url: string, cases: number, bureau: Bureau, { sessionId, deputyId }: Around) {
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
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
