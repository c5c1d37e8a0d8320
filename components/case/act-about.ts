import type { CaseAct } from "@/lib/domain/lifecycle";

/** What several notices or commitments of a case have, by which an act is told which one it is about. */
interface AboutCase<Notice, Commitment> {
  readonly notices: readonly (Notice & {
    readonly id: string;
    readonly closedAt: Date | null;
    readonly responses: readonly unknown[];
  })[];
  readonly commitments: readonly (Commitment & {
    readonly id: string;
    readonly standing: string;
    readonly explanation: unknown;
    readonly mayReport: boolean;
  })[];
}

const onNotices: readonly CaseAct[] = ["respond-to-notice", "close-notice", "extend-notice"];
const onCommitments: readonly CaseAct[] = ["report-commitment", "confirm-commitment", "send-explanation"];

/**
 * The notice an answer, a close-out or an extension is about: the one in the address, else the only one that fits.
 * Null for an act on no notice; undefined where there is none to act on.
 */
export function noticeOf<Notice>(act: CaseAct, view: AboutCase<Notice, unknown>, given: string | null) {
  if (!onNotices.includes(act)) return null;
  const open = view.notices.filter(({ closedAt }) => closedAt === null);
  const fitting = open.filter(({ responses }) => responses.length > 0 === (act === "close-notice"));
  return open.find(({ id }) => id === given) ?? fitting[0] ?? open[0];
}

/** The commitment an act is about: the one in the address, else the first that waits for it. As noticeOf. */
export function commitmentOf<Commitment>(
  act: CaseAct,
  view: AboutCase<unknown, Commitment>,
  given: string | null,
) {
  if (!onCommitments.includes(act)) return null;
  const waiting = view.commitments.filter(({ standing, explanation, mayReport }) => {
    if (act === "report-commitment") return standing === "OPEN" && mayReport;
    if (act === "confirm-commitment") return standing === "REPORTED";
    return standing === "FAILED" && explanation === null;
  });
  return waiting.find(({ id }) => id === given) ?? waiting[0];
}
