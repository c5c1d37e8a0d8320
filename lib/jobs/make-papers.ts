import "server-only";
import { z } from "zod";
import type { Context } from "@/lib/context/context";
import { findActorById } from "@/lib/data/accounts/actor";
import type { Database } from "@/lib/data/database";
import { removeBatchFiles, writeBatchFile } from "@/lib/data/papers/batch-files";
import {
  type BatchWork,
  endBatch,
  letGoOfBatch,
  takeBatch,
  tellProgress,
} from "@/lib/data/papers/paper-batches";
import { fillTemplate } from "@/lib/documents/word/fill-template";
import { writeZip, type ZipEntry } from "@/lib/documents/zip/write-zip";
import { nameOnDisk } from "@/lib/domain/attachments/file-name";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { ActError } from "@/lib/domain/errors";
import type { LeftOut } from "@/lib/domain/papers/paper-batch";
import { type CasePaperKind, isCasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { papersOfCase } from "@/lib/papers/papers-of-case";
import { readCase } from "@/lib/queries/case/read-case";
import { batchCases } from "@/lib/queries/papers/batch-cases";
import { templateInForce } from "@/lib/request/template-in-force";

const payloadSchema = z.object({ batchId: z.uuid() });

/** So many cases are looked through between two signs of life. */
const STEP = 10;

/** It was cancelled, or another has taken it over. */
class Overtaken extends Error {}
/** The process is to end. */
class Interrupted extends Error {}

interface Making {
  readonly context: Context;
  readonly work: BatchWork;
  readonly kind: CasePaperKind;
  readonly template: Uint8Array;
  readonly signal: AbortSignal | undefined;
}

/**
 * Makes a batch of papers with the rights that whoever asked for it has now. Run twice at a time it is made once;
 * interrupted it is begun again. Throws what went wrong, after letting go of it.
 */
export async function makePapers(
  db: Database,
  payload: unknown,
  now: () => Date,
  signal?: AbortSignal,
): Promise<void> {
  const { batchId } = payloadSchema.parse(payload);
  const work = await takeBatch(db, batchId, now());
  if (!work) return;
  // what broken attempts left lying; nobody reads it
  if (work.attempt > 1) await removeBatchFiles(batchId);
  try {
    const making = await prepare(db, work, now, signal);
    if (making) await make(making);
    else await endBatch(db, work, { outcome: "FAILED", now: now() });
  } catch (error) {
    if (error instanceof Overtaken) return removeBatchFiles(batchId);
    await letGoOfBatch(db, work);
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** Null when whoever asked may not have it any more. */
async function prepare(
  db: Database,
  work: BatchWork,
  now: () => Date,
  signal: AbortSignal | undefined,
): Promise<Making | null> {
  const actor = await findActorById(db, work.askedById, dateInShanghai(now()));
  const { kind } = work;
  if (actor?.unitId !== work.unitId || !isCasePaperKind(kind)) return null;
  const context = { actor, clock: { now }, db };
  const { bytes: template } = await templateInForce(context, work.unitId, kind);
  return { context, work, kind, template, signal };
}

async function make(making: Making): Promise<void> {
  const { context, work } = making;
  const ids = await batchCases(context, { kind: making.kind, year: work.year });
  const leftOut: LeftOut[] = [];
  let papers = 0;
  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [index, id] of ids.entries()) {
      if (index % STEP === 0) await goOn(making, index, ids.length);
      for (const entry of await entriesOf(making, id, leftOut)) {
        papers += 1;
        yield entry;
      }
    }
    await goOn(making, ids.length, ids.length);
  }
  const size = await writeBatchFile(work, (target) => writeZip(target, entries()));
  const end = { outcome: "MADE" as const, now: context.clock.now(), papers, size, leftOut };
  if (!(await endBatch(context.db, work, end))) throw new Overtaken();
}

async function goOn({ context, work, signal }: Making, done: number, total: number): Promise<void> {
  if (signal?.aborted) throw new Interrupted();
  const { db, clock } = context;
  if (!(await tellProgress(db, work, { done, total, now: clock.now() }))) throw new Overtaken();
}

/** The papers of a case as entries of the zip; where there are none it is put among those left out. */
async function entriesOf(
  { context, kind, template }: Making,
  id: string,
  leftOut: LeftOut[],
): Promise<ZipEntry[]> {
  const view = await readCase(context, id).catch(orGone);
  if (!view) return [];
  const { number, title, session } = view.suggestion;
  const without = (reason: LeftOut["reason"]) => {
    leftOut.push({ handlingId: id, number, title, reason });
    return [];
  };
  const papers = papersOfCase(kind, view);
  if (papers.length === 0) return without("NONE");
  try {
    return papers.map(({ name, content }) => ({
      name: `${nameOnDisk(session.name)}/${name}.docx`,
      bytes: fillTemplate(template, content),
      at: context.clock.now(),
    }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "TemplateError") throw error;
    return without("TEMPLATE");
  }
}

/** A case that went to another unit in the meantime is none of this batch. */
function orGone(error: unknown): null {
  if (error instanceof ActError) return null;
  throw error;
}
