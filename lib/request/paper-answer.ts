import { fillTemplate } from "@/lib/documents/word/fill-template";
import { isCasePaperKind } from "@/lib/domain/papers/paper-kinds";
import { createI18n } from "@/lib/i18n/create";
import { paperContent } from "@/lib/papers/paper-content";
import { readCase } from "@/lib/queries/case/read-case";
import { requireContext } from "@/lib/request/context";
import { notFoundAnswer, orNotFound } from "@/lib/request/or-not-found";
import { templateInForce } from "@/lib/request/template-in-force";
import { wordFile } from "@/lib/request/word-file";
import { recordDownload } from "@/lib/use-cases/papers/record-download";

/**
 * Answers with a paper of a case as a Word file, by the unit's template. What the case has no such paper of, and
 * what the person may not see, answer alike.
 */
export async function answerWithPaper(
  handlingId: string,
  kind: string,
  objectId: string | null,
): Promise<Response> {
  if (!isCasePaperKind(kind)) return notFoundAnswer();
  const context = await requireContext();
  return orNotFound(async () => {
    const view = await readCase(context, handlingId);
    const content = paperContent(kind, view, objectId);
    if (!content) return notFoundAnswer();
    const template = await templateInForce(context, view.unitId, kind);
    const file = fillTemplate(template.bytes, content);
    await recordDownload(context, { handlingId, kind, templateId: template.id });
    const { t } = createI18n("zh");
    const name = t("papers.fileName", { kind: t(`papers.kind.${kind}`), number: view.suggestion.number });
    return wordFile(file, name);
  });
}
