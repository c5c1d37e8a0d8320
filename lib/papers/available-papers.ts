import { type CasePaperKind, casePaperKinds } from "@/lib/domain/papers/paper-kinds";
import { type PaperCase, paperContent } from "@/lib/papers/paper-content";

export interface AvailablePaper {
  readonly kind: CasePaperKind;
  /** Which notice; null for papers that a case has one of. */
  readonly objectId: string | null;
  readonly serial: number | null;
  /** Whether it has not gone out yet. */
  readonly draft: boolean;
}

/** The papers that the case has something to say in, in the order of the procedure. */
export function availablePapers(view: PaperCase): AvailablePaper[] {
  const issued = view.replies.some(({ roundNo, issuedAt }) => roundNo === view.roundNo && issuedAt !== null);
  return casePaperKinds.flatMap((kind): AvailablePaper[] => {
    if (kind === "SUPERVISION_NOTICE") {
      return view.notices.map(({ id, serial }) => ({ kind, objectId: id, serial, draft: false }));
    }
    if (!paperContent(kind, view, null)) return [];
    const letter = kind === "REPLY" || kind === "OPINION";
    return [{ kind, objectId: null, serial: null, draft: letter && !issued }];
  });
}
