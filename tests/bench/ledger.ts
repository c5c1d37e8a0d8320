import { Writable } from "node:stream";
import { caseColumns } from "@/lib/domain/ledgers";
import { openLedger } from "@/lib/queries/ledger/open-ledger";
import { ledgerFile } from "@/lib/request/ledger-file";
import { ledgerFilterSchema } from "@/lib/schemas/ledger/ledger-filter";
import { fixedClock } from "@/tests/support/fixtures/clock";
import { contextFor } from "@/tests/support/fixtures/people";
import { measured, openFilledBureau } from "./filled-bureau";

// How long a ledger with every column takes, and how much memory, for so many cases (100,000 unless told):
//   node --conditions=react-server --expose-gc --import tsx tests/bench/ledger.ts [cases]

const cases = Number(process.argv[2] ?? 100_000);
const { db, bureau, close } = await openFilledBureau(cases);
try {
  const context = contextFor(bureau.chief, fixedClock("2024-07-01T09:00:00+08:00"), db);
  const filter = ledgerFilterSchema.parse({ col: [...caseColumns] });
  let bytes = 0;
  const sink = new Writable({
    write(chunk: Buffer, _encoding, taken) {
      bytes += chunk.length;
      taken();
    },
  });
  const { seconds, more, peak } = await measured(async () =>
    ledgerFile(sink, await openLedger(context, filter)),
  );
  console.log(
    `${cases} rows, ${caseColumns.length} columns: ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB file, ` +
      `${(more / 1e6).toFixed(0)} MB more memory at most (${(peak / 1e6).toFixed(0)} MB in all)`,
  );
} finally {
  await close();
}
