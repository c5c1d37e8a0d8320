import type { Context } from "@/lib/context/context";
import type { SortedRow } from "@/lib/data/import/sort-rows";
import { takeIn } from "@/lib/data/import/take-in";
import { once } from "@/lib/data/submissions";
import { invalid, notPermitted } from "@/lib/domain/errors";
import { isSameUnit } from "@/lib/domain/import/handling";
import { readNames, readUnits } from "@/lib/domain/import/names";
import type { ImportRow } from "@/lib/domain/import/row";
import { canGenerally } from "@/lib/domain/permissions";
import type { RegisterSuggestionInput } from "@/lib/schemas/suggestion/register-suggestion";

/**
 * Registers one suggestion for the actor's unit, with the event "register-suggestion". Gives the id of the
 * unit's handling. Throws NOT_PERMITTED, INVALID (number already registered; a co-handler without a lead unit).
 */
export async function registerSuggestion(context: Context, input: RegisterSuggestionInput) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "register-suggestion") || actor.unitId === null) throw notPermitted();
  const needsLead = needsLeadUnit(input);
  if (needsLead && input.leadUnit === "") throw invalid("leadUnit", "required");
  if (!needsLead && input.leadUnit !== "") await requireOwnLead(context, actor.unitId, input.leadUnit);
  if (input.dueOn && input.deliveredOn && input.dueOn < input.deliveredOn)
    throw invalid("dueOn", "beforeDelivery");
  if (readNames(input.sponsors).sponsors.length === 0) throw invalid("sponsors", "required");
  const now = clock.now();
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "register-suggestion", at: now };
  return db.$transaction((tx) =>
    once(tx, submission, async () => {
      const rows = [toRow(input)];
      const { added } = await takeIn(tx, context, {
        rows,
        eventType: "register-suggestion",
        now,
        allow: allowOnlyNew,
      });
      return { handlingId: added[0] ?? "" };
    }),
  );
}

function needsLeadUnit({ handlingRole }: RegisterSuggestionInput): boolean {
  return handlingRole === "CO" || handlingRole === "REFERENCE";
}

/** Whoever answers the deputy leads itself; a lead unit named beside it must be the own one. */
async function requireOwnLead({ db }: Context, unitId: string, leadUnit: string): Promise<void> {
  const { name } = await db.unit.findUniqueOrThrow({ where: { id: unitId }, select: { name: true } });
  if (!isSameUnit(leadUnit, name)) throw invalid("leadUnit", "LEAD_UNIT_TAKEN");
}

function allowOnlyNew(sorted: readonly SortedRow[]): void {
  for (const { fate } of sorted) {
    if (fate.kind === "REFUSED" && fate.reason === "LEAD_UNIT_TAKEN")
      throw invalid("handlingRole", "LEAD_UNIT_TAKEN");
    if (fate.kind !== "NEW" && fate.kind !== "JOINED") throw invalid("number", "NUMBER_TAKEN");
  }
}

function toRow(input: RegisterSuggestionInput): ImportRow {
  const { sponsors, statedCount } = readNames(input.sponsors);
  return {
    number: input.number,
    session: { name: input.sessionName, source: input.source, year: input.year },
    title: input.title,
    text: input.text || null,
    sponsors,
    statedSponsorCount: statedCount,
    leadSponsorPhone: input.phone || null,
    handlingRole: input.handlingRole,
    // Where this unit answers itself, it is the lead.
    leadUnit: needsLeadUnit(input) ? input.leadUnit : null,
    coUnits: readUnits(input.coUnits),
    sections: [],
    leaderInCharge: null,
    deliveredOn: input.deliveredOn,
    dueOn: input.dueOn,
    submittedOn: null,
    topic: input.topic || null,
    category: input.category || null,
    disclosureWish: input.disclosureWish,
  };
}
