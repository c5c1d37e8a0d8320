import type { CaseAct } from "@/lib/domain/lifecycle";
import type { Translate } from "@/lib/i18n/create";

/** An act by name; of a co-handling unit's paper by what it is, an opinion and no reply. */
export function actWords(t: Translate, act: CaseAct, opinion: boolean): string {
  return opinion && act === "save-draft" ? t("cases.page.draftOpinion") : t(`cases.act.${act}`);
}
