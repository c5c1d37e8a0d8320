import type { RowRefusal } from "@/lib/domain/import/classify-row";
import type { ImportProblem } from "@/lib/domain/import/problem";
import type { Translate } from "@/lib/i18n/create";

/** A problem of a row in words that say what to do. */
export function problemWords(t: Translate, { code, shown, figure }: ImportProblem): string {
  return t(`importMessages.problem.${code}`, { shown, figure: figure ?? 0 });
}

/** Why a readable row can't be taken in. */
export function refusalWords(t: Translate, reason: RowRefusal): string {
  return t(`importMessages.refusal.${reason}`);
}
