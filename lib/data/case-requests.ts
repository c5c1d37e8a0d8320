import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { Actor } from "@/lib/domain/actor";
import type { CaseAct } from "@/lib/domain/lifecycle";
import { decidesRequests, type RequestDecision } from "@/lib/domain/requests";
import type { Settings } from "@/lib/domain/setting-catalogue";

interface RequestRow {
  readonly id: string;
  readonly reason: string;
  readonly decision: RequestDecision | null;
  readonly decisionRemark: string;
  readonly approver: string;
  readonly decidedOn: Date | null;
}

export interface RequestRows {
  readonly returns: readonly (RequestRow & {
    readonly askedOn: Date;
    readonly proposedUnit: string;
    readonly lateReason: string;
  })[];
  readonly extensions: readonly (RequestRow & {
    readonly dueOn: Date;
    readonly requestedDueOn: Date;
    readonly grantedDueOn: Date | null;
  })[];
  readonly suspensions: readonly {
    readonly id: string;
    readonly fromOn: Date;
    readonly untilOn: Date | null;
    readonly reason: string;
  }[];
  readonly suggestion: {
    readonly withdrawal: { readonly withdrawnOn: Date; readonly evidence: string } | null;
  };
}

/** The case's requests and pauses with their dates as calendar dates, and its withdrawal or null. */
export function requestsOf(rows: RequestRows) {
  const { withdrawal } = rows.suggestion;
  return {
    returns: rows.returns.map((each) => ({
      ...each,
      askedOn: fromDateColumn(each.askedOn),
      decidedOn: fromOptionalDateColumn(each.decidedOn),
    })),
    extensions: rows.extensions.map((each) => ({
      ...each,
      dueOn: fromDateColumn(each.dueOn),
      requestedDueOn: fromDateColumn(each.requestedDueOn),
      grantedDueOn: fromOptionalDateColumn(each.grantedDueOn),
      decidedOn: fromOptionalDateColumn(each.decidedOn),
    })),
    suspensions: rows.suspensions.map((each) => ({
      ...each,
      fromOn: fromDateColumn(each.fromOn),
      untilOn: fromOptionalDateColumn(each.untilOn),
    })),
    withdrawal: withdrawal && { ...withdrawal, withdrawnOn: fromDateColumn(withdrawal.withdrawnOn) },
  };
}

/** Whether there is a request to decide, none in the way of another, a clock to stop or to start again. */
export function fitsRequests(
  act: CaseAct,
  actor: Actor,
  rows: Pick<RequestRows, "returns" | "extensions" | "suspensions"> & { readonly dueOn: Date | null },
  settings: Settings,
): boolean {
  const asked = (requests: readonly RequestRow[]) => requests.some(({ decision }) => decision === null);
  const decides = decidesRequests(actor.role, settings);
  switch (act) {
    case "request-return":
      return !asked(rows.returns);
    case "decide-return":
      return asked(rows.returns) && decides;
    case "request-extension":
      return !asked(rows.extensions) && rows.dueOn !== null;
    case "decide-extension":
      return asked(rows.extensions) && decides;
    case "suspend-clock":
      return rows.dueOn !== null;
    case "resume-clock":
      return rows.suspensions.some(({ untilOn }) => untilOn === null);
    default:
      return true;
  }
}
