import path from "node:path";
import { makePapers } from "@/lib/jobs/make-papers";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { askFor, batchRow } from "@/tests/support/fixtures/paper-batches";
import { contextFor } from "@/tests/support/fixtures/people";
import { measured, openFilledBureau } from "./filled-bureau";

// How long all replies of a year take as one zip, and how much memory, for so many cases (1,000 unless told):
//   node --conditions=react-server --expose-gc --import tsx tests/bench/paper-batch.ts [cases]

const cases = Number(process.argv[2] ?? 1_000);
const { db, bureau, folder, close } = await openFilledBureau(cases);
process.env.DATA_DIR = path.join(folder, "files");
try {
  const clock = fixedClock("2024-07-01T09:00:00+08:00");
  const batchId = await askFor(contextFor(bureau.secretariat, clock, db));
  const { seconds, more, peak } = await measured(() => makePapers(db, { batchId }, () => clock.now()));
  const { papers, size, outcome } = await batchRow(db, batchId);
  console.log(
    `${papers} papers of ${cases} cases (${outcome}): ${seconds.toFixed(1)} s, ${(Number(size) / 1e6).toFixed(1)} MB zip, ` +
      `${(more / 1e6).toFixed(0)} MB more memory at most (${(peak / 1e6).toFixed(0)} MB in all)`,
  );
} finally {
  await close();
}
