import { nameOnDisk } from "@/lib/domain/attachments/file-name";
import type { CasePaperKind, PaperContent } from "@/lib/domain/papers/paper-kinds";
import { createI18n } from "@/lib/i18n/create";
import { type PaperCase, paperContent } from "@/lib/papers/paper-content";

export interface PaperOfCase {
  /** Its name without an ending, as a file may be called. */
  readonly name: string;
  readonly content: PaperContent;
}

const { t } = createI18n("zh");

/**
 * Every paper of a kind that has gone out of a case: the reply or opinion of each round, each notice, and of the
 * others the one there is. Drafts are none.
 */
export function papersOfCase(kind: CasePaperKind, view: PaperCase): PaperOfCase[] {
  const { number } = view.suggestion;
  const name = t("papers.fileName", { kind: t(`papers.kind.${kind}`), number });
  if (kind === "REPLY" || kind === "OPINION") {
    const issued = view.replies.filter((each) => each.kind === kind && each.issuedAt !== null);
    return issued.flatMap(({ roundNo }) =>
      named(
        roundNo === 1 ? name : t("papers.roundName", { name, round: roundNo }),
        paperContent(kind, { ...view, roundNo }, null),
      ),
    );
  }
  if (kind === "SUPERVISION_NOTICE") {
    return view.notices.flatMap(({ id, year, serial }) =>
      named(t("papers.noticeName", { name, year: String(year), serial }), paperContent(kind, view, id)),
    );
  }
  return named(name, paperContent(kind, view, null));
}

function named(name: string, content: PaperContent | null): PaperOfCase[] {
  return content ? [{ name: nameOnDisk(name), content }] : [];
}
