import path from "node:path";
import type { Context } from "@/lib/context/context";
import { keepFile, readKeptFile } from "@/lib/documents/sheet/kept-file";
import { checkTemplate } from "@/lib/documents/word/check-template";
import { notPermitted, ruleBroken } from "@/lib/domain/errors";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";
import { serverEnvironment } from "@/lib/env/env";
import type { TakeInTemplateInput, UploadTemplateInput } from "@/lib/schemas/papers/template";
import { putTemplate } from "@/lib/use-cases/papers/put-template";

/** Keeps a template for its sender until it is put in force. Throws NOT_PERMITTED. */
export async function keepTemplate(context: Context, { file }: UploadTemplateInput) {
  const { actor, clock } = context;
  if (!canGenerally(actor, "manage-templates")) throw notPermitted();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { hash: await keepFile(keptFolder(), actor.userId, bytes, clock.now()) };
}

/** A kept template of the actor's with what is wrong with it; null when it is not, or no longer, kept. */
export async function readKeptTemplate({ actor }: Context, kind: PaperKind, hash: string) {
  if (!canGenerally(actor, "manage-templates")) throw notPermitted();
  const bytes = await readKeptFile(keptFolder(), actor.userId, hash);
  return bytes ? { bytes, problems: checkTemplate(bytes, kind) } : null;
}

/**
 * Puts a kept template in force; it is checked again here. Throws what `putTemplate` throws, and RULE_BROKEN when it
 * is gone or something is wrong with it.
 */
export async function takeInTemplate(context: Context, input: TakeInTemplateInput) {
  const { kind, hash, name, note, submissionKey } = input;
  const kept = await readKeptTemplate(context, kind, hash);
  if (!kept) throw ruleBroken("IMPORT_FILE_GONE");
  if (kept.problems.length > 0) throw ruleBroken("TEMPLATE_HAS_PROBLEMS");
  return putTemplate(context, { kind, bytes: kept.bytes, name, note, submissionKey });
}

function keptFolder(): string {
  return path.resolve(serverEnvironment().DATA_DIR, "templates");
}
