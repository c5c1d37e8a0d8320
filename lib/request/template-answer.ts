import { defaultTemplate } from "@/lib/documents/word/default-templates";
import { fillTemplate } from "@/lib/documents/word/fill-template";
import { isPaperKind, type PaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";
import { createI18n } from "@/lib/i18n/create";
import { sampleContent } from "@/lib/papers/sample-content";
import { readTemplateFile } from "@/lib/queries/papers/read-template";
import { requireContext } from "@/lib/request/context";
import { readKeptTemplate } from "@/lib/request/kept-template";
import { notFoundAnswer, orNotFound } from "@/lib/request/or-not-found";
import { templateInForce } from "@/lib/request/template-in-force";
import { wordFile } from "@/lib/request/word-file";

const { t } = createI18n("zh");

/** Answers with a template to be edited: the default one, the one in force, or an earlier one by its id. */
export async function answerWithTemplate(kind: string, of: string): Promise<Response> {
  const context = await requireContext();
  const { actor } = context;
  if (!isPaperKind(kind) || !canGenerally(actor, "manage-templates") || actor.unitId === null)
    return notFoundAnswer();
  const name = t("templates.fileName", { kind: t(`papers.kind.${kind}`) });
  if (of === "default") return wordFile(copyOf(await defaultTemplate(kind)), name);
  if (of === "force")
    return wordFile(copyOf((await templateInForce(context, actor.unitId, kind)).bytes), name);
  return orNotFound(async () => wordFile(copyOf((await readTemplateFile(context, kind, of)).bytes), name));
}

/** Answers with a kept template filled in with demo data, to be looked at before it is put in force. */
export async function answerWithSample(kind: string, hash: string): Promise<Response> {
  const context = await requireContext();
  if (!isPaperKind(kind)) return notFoundAnswer();
  return orNotFound(async () => {
    const kept = await readKeptTemplate(context, kind, hash);
    if (!kept || kept.problems.length > 0) return notFoundAnswer();
    return wordFile(fillTemplate(kept.bytes, sampleContent(kind)), sampleName(kind));
  });
}

function sampleName(kind: PaperKind): string {
  return t("templates.sampleName", { kind: t(`papers.kind.${kind}`) });
}

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
