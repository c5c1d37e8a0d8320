import type { Transaction } from "@/lib/data/database";

/**
 * The next number of a unit's supervision notices in a year, from 1. The unit's row stays locked until the
 * transaction ends, so that two notices issued at once get two numbers, and one given up leaves no gap.
 */
export async function nextNoticeSerial(tx: Transaction, unitId: string, year: number): Promise<number> {
  // No stronger lock than this: rows that refer to the unit can still be added meanwhile.
  await tx.$queryRaw`select 1 from units where id = ${unitId}::uuid for no key update`;
  const { _max } = await tx.supervisionNotice.aggregate({ where: { unitId, year }, _max: { serial: true } });
  return (_max.serial ?? 0) + 1;
}
