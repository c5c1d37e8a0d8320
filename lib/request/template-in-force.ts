import type { Context } from "@/lib/context/context";
import { defaultTemplate } from "@/lib/documents/word/default-templates";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import { ownTemplate } from "@/lib/queries/papers/own-template";

/** The template a unit uses for a kind of paper: its own, or the default one, whose id is null. */
export async function templateInForce(context: Context, unitId: string, kind: PaperKind) {
  return (await ownTemplate(context, unitId, kind)) ?? { id: null, bytes: await defaultTemplate(kind) };
}
