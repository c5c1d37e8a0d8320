import { beforeAll, describe, expect, it } from "vitest";
import { caseSelect, toCaseRecord } from "@/lib/data/case-record";
import type { Actor } from "@/lib/domain/actor";
import type { HandlingRole } from "@/lib/domain/case-facts";
import { type CaseAct, caseActs, type HandlingState, lifecycle, stateAllows } from "@/lib/domain/lifecycle";
import { can } from "@/lib/domain/permissions";
import { decideReturn } from "@/lib/use-cases/assignment/decide-return";
import { recordLookBack } from "@/lib/use-cases/look-back/record-look-back";
import { confirmDraft } from "@/lib/use-cases/reply/confirm-draft";
import { proofDraft } from "@/lib/use-cases/reply/proof-draft";
import { signReply } from "@/lib/use-cases/reply/sign-reply";
import { enterPaperSurvey } from "@/lib/use-cases/survey/enter-paper-survey";
import { rateReply } from "@/lib/use-cases/survey/rate-reply";
import { caseInput } from "@/tests/support/fixtures/cases";
import { testDatabase } from "@/tests/support/fixtures/database";
import { type MatrixCase, matrixCase, matrixPlaces } from "@/tests/support/fixtures/matrix-cases";
import { caseDeeds } from "@/tests/support/fixtures/matrix-deeds";
import { failureOf } from "@/tests/support/fixtures/outcome";
import { notDone } from "@/tests/support/fixtures/promises";
import { rehearsing } from "@/tests/support/fixtures/rehearsal";
import { dissatisfied, onPaper, sendBack } from "@/tests/support/fixtures/reply-course";
import { askReturn, decided } from "@/tests/support/fixtures/time-course";
import { createWorld, type World } from "@/tests/support/fixtures/world";

const db = testDatabase();
let world: World;
beforeAll(async () => {
  world = await createWorld(db);
});

/** The table of the procedure once more, by hand: where an act takes a case. All others leave it where it is. */
const moves: Readonly<Partial<Record<CaseAct, Partial<Record<HandlingState, HandlingState>>>>> = {
  "assign-sections": { RECEIVED: "ASSIGNED" },
  "acknowledge-assignment": { ASSIGNED: "IN_PROGRESS" },
  "submit-draft": { IN_PROGRESS: "AWAITING_CONFIRMATION" },
  "confirm-draft": { AWAITING_CONFIRMATION: "AWAITING_PROOF" },
  "proof-draft": { AWAITING_PROOF: "AWAITING_SIGN_OFF" },
  "sign-reply": { AWAITING_SIGN_OFF: "SIGNED" },
  "issue-reply": { SIGNED: "REPLIED" },
  "rate-reply": { REPLIED: "CONCLUDED" },
  "enter-paper-survey": { REPLIED: "CONCLUDED" },
  "decide-return": {
    RECEIVED: "RETURNED",
    ASSIGNED: "RETURNED",
    IN_PROGRESS: "RETURNED",
  },
  "withdraw-suggestion": {
    RECEIVED: "WITHDRAWN",
    ASSIGNED: "WITHDRAWN",
    IN_PROGRESS: "WITHDRAWN",
    AWAITING_CONFIRMATION: "WITHDRAWN",
    AWAITING_PROOF: "WITHDRAWN",
    AWAITING_SIGN_OFF: "WITHDRAWN",
    SIGNED: "WITHDRAWN",
  },
};

function after(act: CaseAct, { state, role }: { state: HandlingState; role: HandlingRole }) {
  if (act === "issue-reply" && role === "CO") return "OPINION_SENT";
  return moves[act]?.[state] ?? state;
}

type Deed = (...given: Parameters<(typeof caseDeeds)["assign-sections"]>) => Promise<unknown>;

interface Walked {
  readonly act: string;
  readonly state: HandlingState | null;
  readonly refused: string | null;
}

/** Does it for once and says what state the case had then, or why it was refused. Nothing of it stays. */
async function walk(actor: Actor, at: MatrixCase, act: string, deed: Deed): Promise<Walked> {
  let state: HandlingState | null = null;
  const own = rehearsing(db, async (tx) => {
    state = (await tx.handling.findUniqueOrThrow({ where: { id: at.handlingId } })).state;
  });
  const input = await caseInput(db, at.handlingId);
  const failure = await failureOf(
    deed({ ...world.as(actor), db: own }, input, at, world.leadDeputy.deputyId),
  );
  const refused = failure?.kind === "RULE_BROKEN" ? failure.rule : (failure?.kind ?? null);
  return { act, state: refused === null ? state : null, refused };
}

const everybody = () => {
  const { secretariat, elderHead, elderStaff, chief, elderLeader } = world.bureau;
  return [secretariat, elderHead, elderStaff, chief, elderLeader, world.leadDeputy, world.overseer];
};

async function whoMay(act: CaseAct, at: MatrixCase): Promise<readonly Actor[]> {
  const row = await db.handling.findUniqueOrThrow({ where: { id: at.handlingId }, select: caseSelect });
  return everybody().filter((actor) => can(actor, act, toCaseRecord(row).position));
}

/** The matrix's deeds; a request is decided on the day it was made. */
const deeds: typeof caseDeeds = {
  ...caseDeeds,
  "decide-return": (context, input) =>
    decideReturn(context, { ...input, ...decided(world), newUnitId: null }),
};

/** The case with a request to return it where that can be decided. */
async function caseAt(place: (typeof matrixPlaces)[number]): Promise<MatrixCase> {
  const at = await matrixCase(world, place);
  if (moves["decide-return"]?.[place.state]) await askReturn(world, at, "交办会后才明确职责分工。");
  return at;
}

describe("every transition of the table", () => {
  it.each(matrixPlaces)("from $state, $role", async (place) => {
    const at = await caseAt(place);
    const refusals = ["STATE_DOES_NOT_ALLOW", "NOT_PERMITTED", "NOT_FOUND"];
    for (const act of caseActs) {
      const [actor] = await whoMay(act, at);
      if (stateAllows(act, place.state)) {
        if (!actor) continue;
        const { state, refused } = await walk(actor, at, act, deeds[act]);
        // what only its own facts can allow (an open pause, a waiting request) is walked by the act's own test
        const expected =
          moves[act]?.[place.state] === undefined && refused !== null ? null : after(act, place);
        expect({ act, state }).toEqual({ act, state: expected });
      } else {
        expect(actor, `${act} from ${place.state}`).toBeUndefined();
        // that everybody is refused is the permission matrix's to show
        const { refused } = await walk(world.bureau.secretariat, at, act, caseDeeds[act]);
        expect(refusals, `${act} from ${place.state}`).toContain(refused);
      }
    }
  });
});

const sendingBack: readonly (readonly [CaseAct, HandlingState, Deed])[] = [
  [
    "confirm-draft",
    "AWAITING_CONFIRMATION",
    (context, input) => confirmDraft(context, { ...input, ...sendBack }),
  ],
  ["proof-draft", "AWAITING_PROOF", (context, input) => proofDraft(context, { ...input, ...sendBack })],
  ["sign-reply", "AWAITING_SIGN_OFF", (context, input) => signReply(context, { ...input, ...sendBack })],
  ["rate-reply", "REPLIED", (context, input) => rateReply(context, { ...input, ...dissatisfied })],
  [
    "enter-paper-survey",
    "REPLIED",
    (context, input) => enterPaperSurvey(context, { ...input, ...dissatisfied, ...onPaper }),
  ],
  ...(["REPLIED", "CONCLUDED"] as const).map(
    (state) =>
      [
        "record-look-back",
        state,
        (context, input, { lookBackId }) => recordLookBack(context, { ...input, lookBackId, ...notDone }),
      ] as const satisfies readonly [CaseAct, HandlingState, Deed],
  ),
];

describe("what is sent back, not satisfied or found undone", () => {
  it("is tried for every act that can be refused", () => {
    const refusable = caseActs.filter((act) => lifecycle[act].back !== undefined);
    expect([...new Set(sendingBack.map(([act]) => act))].sort()).toEqual([...refusable].sort());
  });

  it.each(sendingBack)("%s from %s leads back into the work", async (act, state, deed) => {
    const at = await caseAt({ role: "LEAD", state });
    const [actor] = await whoMay(act, at);
    if (!actor) throw new Error(`Nobody may ${act}`);
    expect(await walk(actor, at, act, deed)).toEqual({ act, state: "IN_PROGRESS", refused: null });
  });
});
