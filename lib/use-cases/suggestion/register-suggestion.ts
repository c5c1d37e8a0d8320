import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { tellOf } from "@/lib/data/events";
import { kindOf, loadNamesakes, sponsorKey } from "@/lib/data/import/namesakes";
import type { SortedRow } from "@/lib/data/import/sort-rows";
import { takeIn } from "@/lib/data/import/take-in";
import { secretariatOf } from "@/lib/data/recipients";
import { once } from "@/lib/data/submissions";
import { type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { invalid, notPermitted, whichNamesake } from "@/lib/domain/errors";
import { isSameUnit } from "@/lib/domain/import/handling";
import { readNames, readUnits } from "@/lib/domain/import/names";
import { matchNamesake } from "@/lib/domain/import/namesakes";
import type { ImportRow } from "@/lib/domain/import/row";
import { canGenerally } from "@/lib/domain/permissions";
import { NEW_NAMESAKE, type RegisterSuggestionInput } from "@/lib/schemas/suggestion/register-suggestion";

/**
 * Registers one suggestion for the actor's unit, or for the unit chosen by the overseer, who hands it over by that.
 * The secretariats of the other units that have a part in it are told. Gives the id of the unit's handling.
 * Throws NOT_PERMITTED, INVALID (unit missing or not of this installation, number already registered, a session of another year, units
 * that contradict the part; whom to choose from where name and telephone don't tell who the lead sponsor is).
 */
export async function registerSuggestion(context: Context, input: RegisterSuggestionInput) {
  const { actor, clock, db } = context;
  if (!canGenerally(actor, "register-suggestion")) throw notPermitted();
  const unitId = actor.unitId ?? (await chosenUnit(context, input.unitId));
  const now = clock.now();
  checkDates(input, dateInShanghai(now));
  if (readNames(input.sponsors).sponsors.length === 0) throw invalid("sponsors", "required");
  const lead = readNames(input.sponsors).sponsors[0];
  if (input.contactPerson !== "" && !input.collective && lead?.kind !== "BODY")
    throw invalid("contactPerson", "ofBodyOnly");
  const row = toRow(input, await unitsOf(context, unitId, input));
  const submission = { key: input.submissionKey, actorId: actor.userId, act: "register-suggestion", at: now };
  return db.$transaction((tx) =>
    once(tx, submission, async () => {
      await requireSession(tx, row.session, input.outOfSession);
      const { added } = await takeIn(tx, context, {
        unitId,
        rows: [row],
        eventType: "register-suggestion",
        now,
        allow: allowOnlyNew,
        outOfSession: input.outOfSession,
        leadDeputy: () => leadDeputyOf(tx, row, input.namesake, now),
      });
      const handlingId = added[0] ?? "";
      await keepContactPerson(tx, handlingId, input.contactPerson);
      await tellOtherUnits(tx, handlingId, actor.unitId);
      return { handlingId };
    }),
  );
}

async function chosenUnit({ db }: Context, unitId: string | null): Promise<string> {
  if (unitId === null) throw invalid("unitId", "required");
  const unit = await db.unit.findUnique({ where: { id: unitId, kind: "INTERNAL" }, select: { id: true } });
  if (!unit) throw invalid("unitId", "choice");
  return unit.id;
}

/** 交办: whoever did not register it hears that there is something to acknowledge. */
async function tellOtherUnits(tx: Transaction, handlingId: string, ownUnitId: string | null): Promise<void> {
  const { suggestionId } = await tx.handling.findUniqueOrThrow({
    where: { id: handlingId },
    select: { suggestionId: true },
  });
  const type = "register-suggestion" as const;
  const events = await tx.event.findMany({
    where: { suggestionId, type, unitId: { not: null } },
    select: { id: true, at: true, actorId: true, unitId: true },
  });
  for (const event of events) {
    if (event.unitId === null || event.unitId === ownUnitId) continue;
    await tellOf(tx, { ...event, type }, await secretariatOf(tx, event.unitId));
  }
}

function checkDates({ deliveredOn, dueOn }: RegisterSuggestionInput, today: CalendarDate): void {
  if (deliveredOn && deliveredOn > today) throw invalid("deliveredOn", "future");
  if (dueOn && deliveredOn && dueOn < deliveredOn) throw invalid("dueOn", "beforeDelivery");
}

function needsLeadUnit({ handlingRole }: RegisterSuggestionInput): boolean {
  return handlingRole === "CO" || handlingRole === "REFERENCE";
}

/**
 * The lead unit and the co-handlers. Whoever answers the deputy leads itself: a lead unit named beside it must
 * be the own one, which can't be among its own co-handlers. A co-handler names the unit that leads.
 */
async function unitsOf({ db }: Context, unitId: string, input: RegisterSuggestionInput) {
  const { handlingRole, leadUnit } = input;
  const { name: ownName } = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    select: { name: true },
  });
  const named = readUnits(input.coUnits);
  const coUnits = named.filter((unit) => !isSameUnit(unit, ownName) && unit !== leadUnit);
  const namesOwn = named.some((unit) => isSameUnit(unit, ownName));
  if (!needsLeadUnit(input)) {
    if (leadUnit !== "" && !isSameUnit(leadUnit, ownName)) throw invalid("leadUnit", "LEAD_UNIT_TAKEN");
    if (namesOwn) throw invalid("coUnits", "ownUnit");
    return { leadUnit: null, coUnits };
  }
  if (leadUnit === "") throw invalid("leadUnit", "required");
  if (handlingRole === "CO" && isSameUnit(leadUnit, ownName)) throw invalid("leadUnit", "ownUnit");
  return { leadUnit: isSameUnit(leadUnit, ownName) ? ownName : leadUnit, coUnits };
}

/** With whom to speak of a body's proposal; kept with this one, since a body may name another for the next. */
async function keepContactPerson(tx: Transaction, handlingId: string, contactPerson: string): Promise<void> {
  if (contactPerson === "") return;
  await tx.sponsor.updateMany({
    where: { position: 1, suggestion: { handlings: { some: { id: handlingId } } } },
    data: { contactPerson },
  });
}

/**
 * A session is of one year: the figures of both years would be wrong if one of its suggestions said another. What
 * was registered as a session holds none of the time between sessions.
 */
async function requireSession(
  tx: Transaction,
  { name, source, year }: ImportRow["session"],
  outOfSession: boolean,
) {
  const known = await tx.session.findUnique({ where: { name_source: { name, source } } });
  if (known && known.year !== year) throw invalid("year", "sessionYear");
  if (known?.inSession && outOfSession) throw invalid("outOfSession", "sessionSitting");
}

/**
 * Who the lead sponsor is: the namesake that was chosen, somebody new, or null where name and telephone tell.
 * An answer that doesn't fit, such as one given for another name, is asked for again.
 */
async function leadDeputyOf(tx: Transaction, row: ImportRow, answer: string | null, now: Date) {
  const [lead] = row.sponsors;
  if (!lead) return null;
  const kind = kindOf(lead, row.session.source);
  const people = (await loadNamesakes(tx, [lead.name])).get(sponsorKey(kind, lead.name)) ?? [];
  const match = matchNamesake(people, row.leadSponsorPhone);
  if (match.kind !== "UNCLEAR") return null;
  if (answer === NEW_NAMESAKE) {
    const person = { name: lead.name, kind, phone: row.leadSponsorPhone ?? "", createdAt: now };
    return (await tx.deputy.create({ data: person, select: { id: true } })).id;
  }
  if (answer === null || !people.some(({ id }) => id === answer)) throw whichNamesake(match.people);
  return answer;
}

function allowOnlyNew(sorted: readonly SortedRow[]): void {
  for (const { fate } of sorted) {
    if (fate.kind === "REFUSED" && fate.reason === "LEAD_UNIT_TAKEN")
      throw invalid("handlingRole", "LEAD_UNIT_TAKEN");
    if (fate.kind !== "NEW" && fate.kind !== "JOINED") throw invalid("number", "NUMBER_TAKEN");
  }
}

function toRow(input: RegisterSuggestionInput, units: Pick<ImportRow, "leadUnit" | "coUnits">): ImportRow {
  const { sponsors: named, statedCount } = readNames(input.sponsors);
  const sponsors = named.map((sponsor, index) =>
    input.collective && index === 0 ? { ...sponsor, kind: "BODY" as const } : sponsor,
  );
  return {
    number: input.number,
    session: { name: input.sessionName, source: input.source, year: input.year },
    title: input.title,
    text: input.text || null,
    sponsors,
    statedSponsorCount: statedCount,
    leadSponsorPhone: input.phone || null,
    handlingRole: input.handlingRole,
    ...units,
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
