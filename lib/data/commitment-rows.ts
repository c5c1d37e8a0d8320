import type { Prisma } from "@/lib/data/generated/client";
import type { CommitmentStanding } from "@/lib/domain/commitments";

/** The rows from which `commitmentStanding` tells where a commitment stands. */
export const commitmentRows = {
  replacedBy: { select: { recordedAt: true } },
  reports: {
    select: { outcome: true, reportedAt: true, decision: { select: { decision: true, at: true } } },
    orderBy: { reportedAt: "asc" },
  },
} as const satisfies Prisma.CommitmentSelect;

const accepted = { decision: { is: { decision: "PASS" } } } as const;

/** Each standing as a condition for the database; says the same as `commitmentStanding`. */
export const whereStanding = {
  OPEN: { replacedBy: { is: null }, reports: { every: { decision: { is: { decision: "SEND_BACK" } } } } },
  REPORTED: {
    replacedBy: { is: null },
    reports: { none: accepted, some: { decision: { is: null } } },
  },
  KEPT: { reports: { some: { outcome: "KEPT", ...accepted } } },
  FAILED: { reports: { some: { outcome: "FAILED", ...accepted } } },
  REPLACED: { replacedBy: { isNot: null }, reports: { none: accepted } },
} as const satisfies Record<CommitmentStanding, Prisma.CommitmentWhereInput>;
