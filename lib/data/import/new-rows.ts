import type { Transaction } from "@/lib/data/database";
import { toOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import type { Parties } from "@/lib/data/import/parties";
import type { ImportRow } from "@/lib/domain/import/row";
import { firstState } from "@/lib/domain/lifecycle";

export interface RowToAdd {
  readonly row: ImportRow;
  /** The suggestion another unit has already brought in; null for a new one. */
  readonly suggestionId: string | null;
  /** The due date in force; null when nothing says from when to count. */
  readonly dueOn: ImportRow["dueOn"];
  /** The due date of another unit of this installation that the row names. */
  readonly dueOfOthers: (role: "LEAD" | "CO") => ImportRow["dueOn"];
}

export interface Adding {
  readonly unitId: string;
  readonly unitName: string;
  readonly actorId: string;
  readonly now: Date;
  readonly eventType: "register-suggestion" | "import-suggestion";
}

interface Rows {
  suggestions: Prisma.SuggestionCreateManyInput[];
  sponsors: Prisma.SponsorCreateManyInput[];
  handlings: Prisma.HandlingCreateManyInput[];
  rounds: Prisma.HandlingRoundCreateManyInput[];
  assignments: Prisma.SectionAssignmentCreateManyInput[];
  events: Prisma.EventCreateManyInput[];
}

/** Writes new suggestions and handlings in six statements whatever their count. Gives the own handlings' ids. */
export async function addRows(
  tx: Transaction,
  adding: Adding,
  parties: Parties,
  rows: readonly RowToAdd[],
): Promise<string[]> {
  const all: Rows = { suggestions: [], sponsors: [], handlings: [], rounds: [], assignments: [], events: [] };
  const ids = rows.map((row) => collect(all, adding, parties, row));
  await tx.suggestion.createMany({ data: all.suggestions });
  await tx.sponsor.createMany({ data: all.sponsors });
  await tx.handling.createMany({ data: all.handlings, skipDuplicates: true });
  await tx.handlingRound.createMany({ data: all.rounds });
  await tx.sectionAssignment.createMany({ data: all.assignments });
  await tx.event.createMany({ data: all.events });
  return ids;
}

function collect(
  all: Rows,
  adding: Adding,
  parties: Parties,
  { row, suggestionId, dueOn, dueOfOthers }: RowToAdd,
): string {
  const id = suggestionId ?? crypto.randomUUID();
  if (suggestionId === null) {
    collectDocument(all, adding, parties, row, id);
    collectOthers(all, adding, parties, { row, dueOfOthers }, id);
  }
  const handlingId = crypto.randomUUID();
  const assigned = row.sections.length > 0 && row.handlingRole !== "REFERENCE";
  all.handlings.push({
    id: handlingId,
    suggestionId: id,
    unitId: adding.unitId,
    role: row.handlingRole,
    state: assigned ? "ASSIGNED" : firstState(row.handlingRole, true),
    deliveredOn: toOptionalDateColumn(row.deliveredOn),
    dueOn: toOptionalDateColumn(dueOn),
    stateSince: adding.now,
    createdAt: adding.now,
  });
  all.rounds.push({
    handlingId,
    roundNo: 1,
    openedOn: toOptionalDateColumn(row.deliveredOn),
    dueOn: toOptionalDateColumn(dueOn),
    openedAt: adding.now,
  });
  if (assigned) collectAssignments(all, adding, parties, row, handlingId);
  all.events.push({
    at: adding.now,
    type: adding.eventType,
    actorId: adding.actorId,
    unitId: adding.unitId,
    handlingId,
    suggestionId: id,
    data: {
      number: row.number,
      title: row.title,
      role: row.handlingRole,
      deliveredOn: row.deliveredOn,
      dueOn,
      sections: [...row.sections],
    },
  });
  return handlingId;
}

function collectDocument(all: Rows, adding: Adding, parties: Parties, row: ImportRow, id: string): void {
  all.suggestions.push({
    id,
    sessionId: parties.session(row.session),
    number: row.number,
    title: row.title,
    text: row.text ?? "",
    topic: row.topic ?? topicOfSection(row.sections[0]),
    category: row.category ?? "",
    disclosureWish: row.disclosureWish,
    submittedOn: toOptionalDateColumn(row.submittedOn),
    statedCount: row.statedSponsorCount,
    registeredById: adding.actorId,
    registeredAt: adding.now,
  });
  all.sponsors.push(
    ...row.sponsors.map((sponsor, index) => ({
      suggestionId: id,
      deputyId: parties.deputy(sponsor, row),
      position: index + 1,
    })),
  );
}

/** The other units' part, known from the same sheet: outside ones are only named, internal ones get the case. */
function collectOthers(
  all: Rows,
  adding: Adding,
  parties: Parties,
  { row, dueOfOthers }: Pick<RowToAdd, "row" | "dueOfOthers">,
  suggestionId: string,
): void {
  const lead =
    row.leadUnit !== null && row.leadUnit !== adding.unitName ? [[row.leadUnit, "LEAD"] as const] : [];
  const co = row.coUnits.filter((name) => name !== adding.unitName).map((name) => [name, "CO"] as const);
  for (const [name, role] of [...lead, ...co]) {
    const { id: unitId, internal } = parties.unit(name);
    const handlingId = crypto.randomUUID();
    const dueOn = toOptionalDateColumn(internal ? dueOfOthers(role) : null);
    const deliveredOn = toOptionalDateColumn(row.deliveredOn);
    const { now, actorId, eventType } = adding;
    const state = firstState(role, internal);
    all.handlings.push({
      id: handlingId,
      suggestionId,
      unitId,
      role,
      state,
      deliveredOn,
      dueOn,
      stateSince: now,
      createdAt: now,
    });
    if (!internal) continue;
    all.rounds.push({ handlingId, roundNo: 1, openedOn: deliveredOn, dueOn, openedAt: now });
    const data = { number: row.number, title: row.title, role, deliveredOn: row.deliveredOn };
    all.events.push({ at: now, type: eventType, actorId, unitId, handlingId, suggestionId, data });
  }
}

function collectAssignments(
  all: Rows,
  adding: Adding,
  parties: Parties,
  row: ImportRow,
  handlingId: string,
): void {
  all.assignments.push(
    ...row.sections.map((name, index) => ({
      handlingId,
      sectionId: parties.section(name),
      kind: index === 0 ? ("LEAD" as const) : ("ASSISTING" as const),
      assignedById: adding.actorId,
      assignedAt: adding.now,
    })),
  );
}

/** A sheet without topics: the lead section's field of work, 养老服务科 → 养老服务. */
export function topicOfSection(section: string | undefined): string {
  return section?.replace(/[科处室股]$/u, "") ?? "";
}
