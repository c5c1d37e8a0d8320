import type { Context } from "@/lib/context/context";
import { type CaseRecord, caseSelect, toCaseRecord } from "@/lib/data/case-record";
import type { Transaction } from "@/lib/data/database";
import { toOptionalDateColumn } from "@/lib/data/dates";
import { appendEvent } from "@/lib/data/events";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { once } from "@/lib/data/submissions";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { conflict, notFound, notPermitted, ruleBroken } from "@/lib/domain/errors";
import type { EventData, EventType } from "@/lib/domain/events";
import { type CaseAct, type HandlingState, stateAllows } from "@/lib/domain/lifecycle";
import { mayDo } from "@/lib/domain/permissions";

/** What every form about a case sends: which case, as read at which version, and the form's own key. */
export interface CaseInput {
  readonly handlingId: string;
  readonly version: number;
  readonly submissionKey: string;
}

/** What an act did, told by its use case. */
export interface CaseChange<Result extends Prisma.InputJsonObject> {
  /** The state after it; leave out when the act moves nothing. */
  readonly state?: HandlingState;
  /** A new round and its due date. */
  readonly round?: { readonly roundNo: number; readonly dueOn: CalendarDate | null };
  readonly event: {
    readonly type?: EventType;
    readonly data: EventData;
    readonly notify?: readonly string[];
  };
  readonly result: Result;
}

/** What the work of an act is given. `now` is the one moment of the whole act. */
export interface CaseWork {
  readonly tx: Transaction;
  readonly found: CaseRecord;
  readonly now: Date;
}

/**
 * Does one act on one case in one transaction: answers a repeated submission as before; loads the case
 * through the actor's scope; asks permission, version and state; runs `work`; writes the case where its
 * version is still the one read; appends the event with its inbox items.
 * Throws ActError: NOT_FOUND (out of sight), NOT_PERMITTED, CONFLICT (changed meanwhile), RULE_BROKEN.
 */
export async function actOnCase<Result extends Prisma.InputJsonObject>(
  context: Context,
  act: CaseAct,
  input: CaseInput,
  work: (work: CaseWork) => Promise<CaseChange<Result>>,
): Promise<Result> {
  const { actor, clock, db } = context;
  const now = clock.now();
  const submission = {
    key: input.submissionKey,
    actorId: actor.userId,
    act: `${act} ${input.handlingId}`,
    at: now,
  };
  return db.$transaction((tx) => once(tx, submission, () => actWithin(tx, context, act, input, now, work)));
}

/**
 * The same act inside a transaction that does several of them: the caller answers repeated submissions.
 * Throws what actOnCase throws.
 */
export async function actWithin<Result extends Prisma.InputJsonObject>(
  tx: Transaction,
  context: Context,
  act: CaseAct,
  input: Omit<CaseInput, "submissionKey">,
  now: Date,
  work: (work: CaseWork) => Promise<CaseChange<Result>>,
): Promise<Result> {
  const found = await loadForAct(tx, context, act, input);
  const change = await work({ tx, found, now });
  await writeCase(tx, found, change, now);
  await appendEvent(tx, {
    at: now,
    type: change.event.type ?? act,
    actorId: context.actor.userId,
    unitId: found.unitId,
    handlingId: found.id,
    suggestionId: found.suggestionId,
    data: change.event.data,
    ...(change.event.notify ? { notify: change.event.notify } : {}),
  });
  return change.result;
}

async function loadForAct(
  tx: Transaction,
  context: Context,
  act: CaseAct,
  input: Omit<CaseInput, "submissionKey">,
) {
  const row = await tx.handling.findFirst({
    where: { AND: [{ id: input.handlingId }, handlingScope(context.actor)] },
    select: caseSelect,
  });
  if (!row) throw notFound();
  const found = toCaseRecord(row);
  if (!mayDo(context.actor, act, found.position)) throw notPermitted();
  if (found.version !== input.version) throw conflict();
  if (!stateAllows(act, found.state)) throw ruleBroken("STATE_DOES_NOT_ALLOW");
  return found;
}

async function writeCase(
  tx: Transaction,
  found: CaseRecord,
  change: CaseChange<Prisma.InputJsonObject>,
  now: Date,
) {
  const moved = change.state !== undefined && change.state !== found.state;
  const written = await tx.handling.updateMany({
    where: { id: found.id, version: found.version },
    data: {
      version: found.version + 1,
      ...(moved && change.state ? { state: change.state, stateSince: now } : {}),
      ...(change.round
        ? { roundNo: change.round.roundNo, dueOn: toOptionalDateColumn(change.round.dueOn) }
        : {}),
    },
  });
  if (written.count !== 1) throw conflict();
}
