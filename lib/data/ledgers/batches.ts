/** So many rows are read at a time. */
export const BATCH = 500;

/**
 * Every row, a batch at a time and each in memory only until it is taken. `read` gives those after an id, in the order
 * of ids, at most `BATCH`.
 */
export async function* inBatches<Row extends { readonly id: string }>(
  read: (after: string | undefined) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let after: string | undefined;
  for (;;) {
    const rows = await read(after);
    yield* rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.id;
  }
}

/** What a statement for one batch adds to its condition. */
export function afterId(after: string | undefined) {
  return {
    orderBy: { id: "asc" as const },
    take: BATCH,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  };
}
