import type { Actor } from "@/lib/domain/actor";
import type { ReportPart } from "@/lib/domain/annual-report/report-parts";
import { canGenerally } from "@/lib/domain/permissions";

/** The secretariat words the whole report; a section its own paragraph of 工作成效. */
export function mayWriteText(
  actor: Actor,
  { part, sectionId }: { readonly part: ReportPart; readonly sectionId: string | null },
): boolean {
  if (!canGenerally(actor, "write-report")) return false;
  if (actor.role === "SECRETARIAT") return true;
  return part === "RESULTS" && sectionId !== null && sectionId === actor.sectionId;
}
