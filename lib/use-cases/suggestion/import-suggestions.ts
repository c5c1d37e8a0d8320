import type { Context } from "@/lib/context/context";
import { appendEvent } from "@/lib/data/events";
import type { SortedRow } from "@/lib/data/import/sort-rows";
import { takeIn } from "@/lib/data/import/take-in";
import { once } from "@/lib/data/submissions";
import { notPermitted, ruleBroken } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import type { ImportSuggestionsInput } from "@/lib/schemas/suggestion/import-suggestions";

/**
 * Takes an allocation sheet into the actor's unit in one transaction: all of it or, by explicit choice, the
 * good rows. Importing the same sheet again writes nothing. Gives the counts of rows.
 * Throws NOT_PERMITTED, CONFLICT, RULE_BROKEN IMPORT_HAS_BAD_ROWS (nothing is written then).
 */
export async function importSuggestions(context: Context, input: ImportSuggestionsInput) {
  const { actor, clock, db } = context;
  const { unitId } = actor;
  if (!canGenerally(actor, "import-suggestions") || unitId === null) throw notPermitted();
  const now = clock.now();
  const { fileName, fileHash, unreadable = 0, goodRowsOnly, rows } = input;
  const submission = { key: input.submissionKey, actorId: actor.userId, act: `import ${fileHash}`, at: now };
  return db.$transaction(
    (tx) =>
      once(tx, submission, async () => {
        const allow = (sorted: readonly SortedRow[]) => {
          const bad = unreadable > 0 || sorted.some(({ fate }) => fate.kind === "REFUSED");
          if (bad && !goodRowsOnly) throw ruleBroken("IMPORT_HAS_BAD_ROWS");
        };
        const { sorted } = await takeIn(tx, context, {
          unitId,
          rows,
          eventType: "import-suggestion",
          now,
          allow,
        });
        const counts = countFates(sorted, unreadable);
        if (counts.added + counts.changed > 0) {
          await tx.importRun.create({
            data: { unitId, fileName, fileHash, byId: actor.userId, at: now, ...counts },
          });
          const event = { at: now, type: "import-finished", actorId: actor.userId, unitId } as const;
          await appendEvent(tx, { ...event, data: { fileName, ...counts } });
        }
        return counts;
      }),
    { timeout: 300_000 },
  );
}

function countFates(sorted: readonly SortedRow[], unreadable: number) {
  const count = (...kinds: SortedRow["fate"]["kind"][]) =>
    sorted.filter(({ fate }) => kinds.includes(fate.kind)).length;
  return {
    read: sorted.length + unreadable,
    added: count("NEW", "JOINED"),
    changed: count("CHANGED"),
    unchanged: count("UNCHANGED"),
    rejected: count("REFUSED") + unreadable,
  };
}
