import { describe, expect, it } from "vitest";
import type { Actor, RepresentedLeader } from "@/lib/domain/actor";
import { awaitedStep, type ReplyRows } from "@/lib/domain/derive-state";
import { stateAwaiting } from "@/lib/domain/lifecycle";
import { type CasePosition, can, mayDo, maySee, signsFor } from "@/lib/domain/permissions";
import { nextStep, readChain, type SignOffStepKind, withChief } from "@/lib/domain/sign-off";
import { stagesOf } from "@/lib/domain/stages";

const usual = ["CONFIRM", "PROOF", "SIGN"] as const;

describe("a chain of signing", () => {
  it("goes from step to step until none is left", () => {
    expect(nextStep(usual, null)).toBe("CONFIRM");
    expect(nextStep(usual, "CONFIRM")).toBe("PROOF");
    expect(nextStep(usual, "SIGN")).toBeNull();
    expect(nextStep(["PROOF", "CHIEF"], null)).toBe("PROOF");
    expect(nextStep(["PROOF", "CHIEF"], "PROOF")).toBe("CHIEF");
    expect(nextStep(withChief(usual), "SIGN")).toBe("CHIEF");
    expect(withChief(["CHIEF"])).toEqual(["CHIEF"]);
  });

  it("is the usual one where none was stored, and passes over what it doesn't know", () => {
    expect(readChain([])).toEqual(usual);
    expect(readChain(["STAMP", "CHIEF", "PROOF"])).toEqual(["PROOF", "CHIEF"]);
  });

  it("waits in the state of its step, both signatures in the same", () => {
    const states = (["CONFIRM", "PROOF", "SIGN", "CHIEF", null] as const).map(stateAwaiting);
    expect(states).toEqual([
      "AWAITING_CONFIRMATION",
      "AWAITING_PROOF",
      "AWAITING_SIGN_OFF",
      "AWAITING_SIGN_OFF",
      "SIGNED",
    ]);
  });

  it("leaves out of the stages what it leaves out", () => {
    const stages = (chain: readonly SignOffStepKind[]) =>
      stagesOf("LEAD", "IN_PROGRESS", chain).map(({ state }) => state);
    expect(stages(["CHIEF"])).not.toContain("AWAITING_CONFIRMATION");
    expect(stages(["CHIEF"])).toContain("AWAITING_SIGN_OFF");
    expect(stages(usual)).toHaveLength(9);
  });
});

describe("the step a paper waits for, from its rows", () => {
  const at = (minute: number) => new Date(Date.UTC(2024, 3, 1, 1, minute));
  const paper = (steps: ReplyRows["steps"], signOffChain: readonly string[] = []): ReplyRows => ({
    roundNo: 1,
    kind: "REPLY",
    issuedAt: null,
    versions: [{ versionNo: 1, submittedAt: at(1), signOffChain }],
    steps,
  });
  const pass = (kind: SignOffStepKind, minute: number) =>
    ({ kind, decision: "PASS", versionNo: 1, at: at(minute) }) as const;

  it("is the next of the chain it was handed up to, as of any moment", () => {
    const signed = paper([pass("PROOF", 3), pass("SIGN", 5)], ["PROOF", "SIGN", "CHIEF"]);
    expect([0, 2, 4, 6].map((minute) => awaitedStep(signed, at(minute)))).toEqual([
      "DRAFTING",
      "PROOF",
      "SIGN",
      "CHIEF",
    ]);
  });

  it("is none once the chief signed or somebody sent it back", () => {
    expect(awaitedStep(paper([pass("CHIEF", 3)], ["CHIEF"]), at(4))).toBeNull();
    const back = { ...pass("CHIEF", 3), decision: "SEND_BACK" } as const;
    expect(awaitedStep(paper([back], ["CHIEF"]), at(4))).toBe("DRAFTING");
  });
});

describe("who signs", () => {
  const position: CasePosition = {
    unitId: "unit",
    role: "LEAD",
    state: "AWAITING_SIGN_OFF",
    leadSectionId: "elder",
    assistingSectionIds: [],
    sponsorIds: [],
    awaitedStep: "SIGN",
  };
  const forChief: CasePosition = { ...position, awaitedStep: "CHIEF" };
  const leader = (some: Partial<Actor> = {}): Actor => ({
    userId: "leader",
    name: "副局长",
    role: "LEADER",
    leaderRank: "IN_CHARGE",
    unitId: "unit",
    sectionId: null,
    chargedSectionIds: ["elder"],
    deputyId: null,
    standsInFor: [],
    ...some,
  });
  const absent: RepresentedLeader = { ...leader(), userId: "absent", name: "外出的副局长" };
  const chief: RepresentedLeader = { ...absent, leaderRank: "CHIEF", name: "局长", chargedSectionIds: [] };
  const other = (standsInFor: readonly RepresentedLeader[]) =>
    leader({ chargedSectionIds: ["names"], standsInFor });

  it("the leader in charge, and the chief; the chief's own step only the chief", () => {
    expect([position, forChief].map((at) => can(leader(), "sign-reply", at))).toEqual([true, false]);
    const own = leader({ leaderRank: "CHIEF", chargedSectionIds: [] });
    expect([position, forChief].map((at) => can(own, "sign-reply", at))).toEqual([true, true]);
    expect(signsFor(own, forChief)).toBeNull();
  });

  it("who stands in, for that leader's cases and in that leader's name", () => {
    expect(can(other([]), "sign-reply", position)).toBe(false);
    expect([position, forChief].map((at) => can(other([absent]), "sign-reply", at))).toEqual([true, false]);
    expect(signsFor(other([absent]), position)?.name).toBe("外出的副局长");
    expect(can(other([chief]), "sign-reply", forChief)).toBe(true);
    expect(signsFor(other([absent, chief]), forChief)?.name).toBe("局长");
    expect(signsFor(leader({ standsInFor: [chief] }), position)).toBeNull();
  });

  it("sees the case with it, in the own unit and no other, and does nothing else", () => {
    expect(maySee(other([absent]), position)).toBe(true);
    expect(maySee(other([absent]), { ...position, unitId: "another" })).toBe(false);
    expect(mayDo(other([chief]), "proof-draft", { ...position, state: "AWAITING_PROOF" })).toBe(false);
  });
});
