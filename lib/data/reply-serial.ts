import type { Transaction } from "@/lib/data/database";
import type { ReplyKind } from "@/lib/domain/document-number";

/**
 * The next number in a unit's series of one kind, source and year, from 1. The unit's row stays locked until the
 * transaction ends, so that two papers issued at once get two numbers, and one given up leaves no gap.
 */
export async function nextReplySerial(
  tx: Transaction,
  series: {
    readonly unitId: string;
    readonly kind: ReplyKind;
    readonly source: "NPC" | "CPPCC";
    readonly year: number;
  },
): Promise<number> {
  // No stronger lock than this: rows that refer to the unit can still be added meanwhile.
  await tx.$queryRaw`select 1 from units where id = ${series.unitId}::uuid for no key update`;
  const { _max } = await tx.reply.aggregate({ where: series, _max: { serial: true } });
  return (_max.serial ?? 0) + 1;
}
