import { fillTemplate } from "@/lib/documents/word/fill-template";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { reportContent } from "@/lib/papers/report-content";
import { readReport } from "@/lib/queries/report/read-report";
import { requireContext } from "@/lib/request/context";
import { orNotFound } from "@/lib/request/or-not-found";
import { templateInForce } from "@/lib/request/template-in-force";
import { wordFile } from "@/lib/request/word-file";
import { downloadReport } from "@/lib/use-cases/report/download-report";

/** Answers with an annual report as a Word file; what the person may not see answers like what isn't there. */
export async function answerWithReport(reportId: string): Promise<Response> {
  const context = await requireContext();
  return orNotFound(async () => {
    const { figures, blocks, issue, title, unitId } = await readReport(context, reportId);
    const issuedOn = issue ? dateInShanghai(issue.at) : null;
    const content = reportContent(figures, blocks, issuedOn);
    const file = fillTemplate((await templateInForce(context, unitId, "ANNUAL_REPORT")).bytes, content);
    await downloadReport(context, { reportId });
    return wordFile(file, title);
  });
}
