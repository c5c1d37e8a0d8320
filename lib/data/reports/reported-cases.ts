import type { Transaction } from "@/lib/data/database";
import type { ReportedCase } from "@/lib/domain/annual-report/first-draft";

export interface SectionCases {
  readonly sectionId: string;
  readonly topic: string;
  readonly cases: readonly ReportedCase[];
}

/** The cases a report counts, by the section that leads them now: what each section has to write of. */
export async function loadSectionCases(tx: Transaction, ids: readonly string[]): Promise<SectionCases[]> {
  const rows = await tx.handling.findMany({
    where: { id: { in: [...ids] } },
    select: {
      role: true,
      suggestion: {
        select: {
          number: true,
          title: true,
          topic: true,
          handlings: {
            where: { role: { in: ["LEAD", "SOLE"] } },
            select: { unit: { select: { name: true } } },
          },
        },
      },
      assignments: { where: { kind: "LEAD", endedAt: null }, select: { sectionId: true } },
      replies: {
        where: { issuedAt: { not: null } },
        orderBy: { roundNo: "desc" },
        take: 1,
        select: {
          documentNo: true,
          issuedVersion: true,
          versions: { select: { versionNo: true, classCode: true } },
        },
      },
    },
    orderBy: { suggestion: { number: "asc" } },
  });
  const bySection = new Map<string, { topic: string; cases: ReportedCase[] }>();
  for (const { role, suggestion, assignments, replies } of rows) {
    const sectionId = assignments[0]?.sectionId;
    if (sectionId === undefined) continue;
    const { number, title, topic, handlings } = suggestion;
    const reply = replies[0];
    const group = bySection.get(sectionId) ?? { topic, cases: [] };
    bySection.set(sectionId, group);
    group.cases.push({
      ...{ number, title },
      leadUnit: role === "CO" ? (handlings[0]?.unit.name ?? "主办单位") : null,
      documentNo: reply?.documentNo ?? null,
      classCode:
        reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion)?.classCode ?? null,
    });
  }
  return [...bySection].map(([sectionId, group]) => ({ sectionId, ...group }));
}
