import type { Prisma } from "@/lib/data/generated/client";

/** How the other ledgers name the case that a line belongs to. */
export const caseOfLedger = {
  select: {
    suggestion: { select: { number: true, title: true, session: { select: { name: true } } } },
    assignments: {
      where: { kind: "LEAD", endedAt: null },
      select: { section: { select: { name: true } } },
    },
  },
} as const satisfies { select: Prisma.HandlingSelect };
