import type { Database, Transaction } from "@/lib/data/database";
import type { ReportedCase } from "@/lib/domain/annual-report/report-figures";
import type { CaseFacts } from "@/lib/domain/case-facts";
import { byNumber } from "@/lib/domain/case-number";
import { lastSurvey } from "@/lib/domain/rates/satisfaction";

/** These cases as a report names them, with what was issued before the moment `end`, in the order of their numbers. */
export async function loadReportedCases(
  db: Database | Transaction,
  facts: readonly CaseFacts[],
  end: Date,
): Promise<ReportedCase[]> {
  const rows = await db.handling.findMany({
    where: { id: { in: facts.map(({ handlingId }) => handlingId) } },
    select: {
      id: true,
      role: true,
      suggestion: {
        select: {
          ...{ number: true, title: true, topic: true },
          handlings: {
            where: { role: { in: ["LEAD", "SOLE"] } },
            select: { unit: { select: { name: true } } },
          },
        },
      },
      replies: {
        where: { issuedAt: { lt: end } },
        orderBy: { roundNo: "desc" },
        take: 1,
        select: {
          ...{ documentNo: true, issuedVersion: true },
          versions: { select: { versionNo: true, classCode: true } },
        },
      },
    },
  });
  const factsOf = new Map(facts.map((each) => [each.handlingId, each]));
  const sections = await sectionNames(db, facts);
  return rows
    .map(({ id, role, suggestion: { number, title, topic, handlings }, replies: [reply] }): ReportedCase => {
      const known = factsOf.get(id);
      const sectionId = known?.leadSectionId ?? null;
      const issued = reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
      return {
        ...{ handlingId: id, number, title, topic, sectionId },
        leadUnit: role === "CO" ? (handlings[0]?.unit.name ?? "主办单位") : null,
        section: sectionId === null ? null : (sections.get(sectionId) ?? null),
        documentNo: reply?.documentNo ?? null,
        classCode: issued?.classCode ?? null,
        result: (known && lastSurvey(known)?.result) ?? null,
      };
    })
    .sort(byNumber);
}

async function sectionNames(db: Database | Transaction, facts: readonly CaseFacts[]) {
  const ids = [...new Set(facts.flatMap(({ leadSectionId }) => leadSectionId ?? []))];
  const rows = await db.section.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
