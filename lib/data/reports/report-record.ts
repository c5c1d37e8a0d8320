import type { Database, Transaction } from "@/lib/data/database";
import { fromDateColumn } from "@/lib/data/dates";
import { type ReportPart, reportParts } from "@/lib/domain/annual-report/report-parts";
import { notFound } from "@/lib/domain/errors";

/** A part's latest wording, by whom and when. */
export interface LatestText {
  readonly part: ReportPart;
  readonly sectionId: string | null;
  /** The name of the section; null for the secretariat's own text. */
  readonly section: string | null;
  readonly versionNo: number;
  readonly body: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

/**
 * A report with the latest wording of each part, the sections' paragraphs in the order of the sections. Throws
 * NOT_FOUND.
 */
export async function loadReport(db: Database | Transaction, reportId: string) {
  const report = await db.report.findUnique({
    where: { id: reportId },
    include: { startedBy: { select: { name: true } } },
  });
  if (!report) throw notFound();
  const texts = await db.reportText.findMany({
    where: { reportId },
    distinct: ["part", "sectionId"],
    orderBy: [{ part: "asc" }, { sectionId: "asc" }, { versionNo: "desc" }],
    include: { writtenBy: { select: { name: true } }, section: { select: { name: true, position: true } } },
  });
  const latest = texts
    .sort(
      (one, other) =>
        reportParts.indexOf(one.part) - reportParts.indexOf(other.part) ||
        (one.section?.position ?? -1) - (other.section?.position ?? -1) ||
        (one.section?.name ?? "").localeCompare(other.section?.name ?? ""),
    )
    .map(
      ({ part, sectionId, section, versionNo, body, writtenBy, writtenAt }): LatestText => ({
        ...{ part, sectionId, versionNo, body, writtenAt },
        section: section?.name ?? null,
        writtenBy: writtenBy.name,
      }),
    );
  return { ...report, asOf: fromDateColumn(report.asOf), startedBy: report.startedBy.name, texts: latest };
}

/** Waits for whoever else writes in the report. Throws NOT_FOUND. */
export async function lockReport(tx: Transaction, reportId: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`select id from reports where id = ${reportId}::uuid for update`;
  if (rows.length === 0) throw notFound();
}
