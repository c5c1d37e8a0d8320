import type { Transaction } from "@/lib/data/database";

export interface NewUnit {
  readonly name: string;
  /** How its documents number themselves; null for a unit known by name only. */
  readonly docPrefix: string | null;
  readonly kind: "INTERNAL" | "OUTSIDE";
}

/** Writes a unit; its id, or null when there is one of that name already. */
export async function addUnit(tx: Transaction, unit: NewUnit, at: Date): Promise<string | null> {
  const [added] = await tx.unit.createManyAndReturn({
    data: [{ ...unit, createdAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  return added?.id ?? null;
}
