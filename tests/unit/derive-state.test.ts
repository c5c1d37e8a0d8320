import { describe, expect, it } from "vitest";
import { deriveState, type ReplyRows, type StateFacts } from "@/lib/domain/derive-state";

const at = (minute: number) => new Date(Date.UTC(2024, 3, 1, 1, minute));
const lead = { kind: "LEAD", assignedAt: at(1), acknowledgedAt: at(2) } as const;
const round1 = { roundNo: 1, openedAt: at(0) };
const pass = (kind: "CONFIRM" | "PROOF" | "SIGN", minute: number, versionNo = 1) =>
  ({ kind, decision: "PASS", versionNo, at: at(minute) }) as const;

function facts(some: Partial<StateFacts> = {}): StateFacts {
  return {
    role: "LEAD",
    ownUnit: true,
    assignments: [lead],
    rounds: [round1],
    replies: [],
    returnedAt: null,
    withdrawnAt: null,
    surveys: [],
    ...some,
  };
}

function paper(some: Partial<ReplyRows> = {}): ReplyRows {
  return {
    roundNo: 1,
    kind: "REPLY",
    issuedAt: null,
    versions: [{ versionNo: 1, submittedAt: at(10) }],
    steps: [],
    ...some,
  };
}

const whole = facts({
  replies: [
    paper({
      // In no order, as a database may give them.
      steps: [pass("SIGN", 13), pass("CONFIRM", 11), pass("PROOF", 12)],
      issuedAt: at(14),
    }),
  ],
  surveys: [{ roundNo: 1, result: "SATISFIED", returnedAt: at(15), byLeadDeputy: true }],
});

describe("a case's course", () => {
  it.each([
    [0, "RECEIVED"],
    [1, "ASSIGNED"],
    [2, "IN_PROGRESS"],
    [9, "IN_PROGRESS"],
    [10, "AWAITING_CONFIRMATION"],
    [11, "AWAITING_PROOF"],
    [12, "AWAITING_SIGN_OFF"],
    [13, "SIGNED"],
    [14, "REPLIED"],
    [15, "CONCLUDED"],
    [99, "CONCLUDED"],
  ])("stands at minute %i at %s", (minute, state) => {
    expect(deriveState(whole, at(minute))).toBe(state);
  });
});

it("is outside or for reference whatever its rows", () => {
  expect(deriveState({ ...whole, ownUnit: false }, at(99))).toBe("OUTSIDE");
  expect(deriveState({ ...whole, role: "REFERENCE" }, at(99))).toBe("FOR_REFERENCE");
});

it("is opened by the lead section's acknowledgement alone", () => {
  const unread = { ...lead, acknowledgedAt: null };
  const assisting = { ...lead, kind: "ASSISTING" } as const;
  expect(deriveState(facts({ assignments: [unread, assisting] }), at(9))).toBe("ASSIGNED");
  expect(deriveState(facts({ assignments: [lead, unread] }), at(9))).toBe("IN_PROGRESS");
});

it("goes back to the section when sent back, and on from the next wording handed up", () => {
  const versions = [
    { versionNo: 1, submittedAt: at(10) },
    { versionNo: 2, submittedAt: at(20) },
    { versionNo: 3, submittedAt: null },
  ];
  const sentBack = { ...pass("PROOF", 12), decision: "SEND_BACK" } as const;
  const steps = [pass("CONFIRM", 11), sentBack, pass("CONFIRM", 21, 2)];
  const returned = facts({ replies: [paper({ versions, steps })] });
  expect(deriveState(returned, at(12))).toBe("IN_PROGRESS");
  expect(deriveState(returned, at(20))).toBe("AWAITING_CONFIRMATION");
  expect(deriveState(returned, at(21))).toBe("AWAITING_PROOF");
});

it("tells the order of steps taken in one moment by the chain", () => {
  const steps = [pass("PROOF", 10), pass("CONFIRM", 10)];
  expect(deriveState(facts({ replies: [paper({ steps })] }), at(10))).toBe("AWAITING_SIGN_OFF");
});

it("ends with the opinion of a co-handler", () => {
  const replies = [paper({ kind: "OPINION", issuedAt: at(14) })];
  expect(deriveState(facts({ role: "CO", replies }), at(14))).toBe("OPINION_SENT");
});

it("waits for the lead deputy's survey, not a co-signer's", () => {
  const surveys = [{ roundNo: 1, result: "SATISFIED", returnedAt: at(15), byLeadDeputy: false } as const];
  expect(deriveState({ ...whole, surveys }, at(99))).toBe("REPLIED");
});

it("begins anew with the round that 不满意 opened, the old paper left behind", () => {
  const surveys = [{ roundNo: 1, result: "DISSATISFIED", returnedAt: at(15), byLeadDeputy: true } as const];
  const rounds = [round1, { roundNo: 2, openedAt: at(15) }];
  const again = { ...whole, surveys, rounds };
  expect(deriveState(again, at(14))).toBe("REPLIED");
  expect(deriveState(again, at(15))).toBe("IN_PROGRESS");
  const second = paper({ roundNo: 2, versions: [{ versionNo: 1, submittedAt: at(30) }] });
  const replies = [...whole.replies, second];
  expect(deriveState({ ...again, replies }, at(30))).toBe("AWAITING_CONFIRMATION");
});

describe("a case that left the unit", () => {
  it("is returned or withdrawn from that moment on, whatever was done before", () => {
    const returned = facts({ returnedAt: at(20), replies: [paper()] });
    expect(deriveState(returned, at(19))).toBe("AWAITING_CONFIRMATION");
    expect(deriveState(returned, at(20))).toBe("RETURNED");
    expect(deriveState(facts({ withdrawnAt: at(20) }), at(21))).toBe("WITHDRAWN");
    expect(deriveState(facts({ ownUnit: false, withdrawnAt: at(20) }), at(21))).toBe("OUTSIDE");
  });
});
