import type { Transaction } from "@/lib/data/database";
import { kindOf, loadNamesakes, type SponsorKind, sponsorKey } from "@/lib/data/import/namesakes";
import { matchNamesake } from "@/lib/domain/import/namesakes";
import type { ImportRow, ImportSponsor } from "@/lib/domain/import/row";
import { isBetweenSessions } from "@/lib/domain/import/session";

/** The rows' sessions, units, sections and sponsors with their ids, created where they were not known. */
export interface Parties {
  session(session: ImportRow["session"]): string;
  unit(name: string): { readonly id: string; readonly internal: boolean };
  section(name: string): string;
  /** The lead sponsor is known by the telephone too where the sheet gives one; the others by name. */
  deputy(sponsor: ImportSponsor, row: ImportRow): string;
}

interface Importer {
  readonly unitId: string;
  readonly unitName: string;
  readonly now: Date;
  /** Who the lead sponsor of a row registered by hand is, where that was asked. */
  readonly leadDeputyId?: string | null;
  /** Whether its session is the time between sessions, whatever its name. */
  readonly outOfSession?: boolean;
}

/** Finds or creates what the rows name, in a handful of statements whatever their count. */
export async function ensureParties(
  tx: Transaction,
  importer: Importer,
  rows: readonly ImportRow[],
): Promise<Parties> {
  const sessions = await ensureSessions(tx, importer, rows);
  const units = await ensureUnits(tx, importer, rows);
  const sections = await ensureSections(tx, importer.unitId, rows);
  const deputies = await ensureDeputies(tx, importer.now, rows);
  return {
    session: ({ name, source }) => take(sessions, pairKey(source, name)),
    unit: (name) => take(units, name),
    section: (name) => take(sections, name),
    deputy: (sponsor, { sponsors, session, leadSponsorPhone }) => {
      const leads = sponsors[0]?.name === sponsor.name;
      if (leads && importer.leadDeputyId) return importer.leadDeputyId;
      return deputies(
        sponsorKey(kindOf(sponsor, session.source), sponsor.name),
        leads ? leadSponsorPhone : null,
      );
    },
  };
}

async function ensureSessions(tx: Transaction, importer: Importer, rows: readonly ImportRow[]) {
  const wanted = new Map(rows.map(({ session }) => [pairKey(session.source, session.name), session]));
  await tx.session.createMany({
    data: [...wanted.values()].map(({ name, source, year }) => ({
      name,
      source,
      year,
      inSession: !importer.outOfSession && !isBetweenSessions(name),
      createdAt: importer.now,
    })),
    skipDuplicates: true,
  });
  const names = [...wanted.values()].map(({ name }) => name);
  const found = await tx.session.findMany({ where: { name: { in: names } } });
  return new Map(found.map(({ id, name, source }) => [pairKey(source, name), id]));
}

async function ensureUnits(tx: Transaction, importer: Importer, rows: readonly ImportRow[]) {
  const names = [...new Set(rows.flatMap(({ leadUnit, coUnits }) => [leadUnit, ...coUnits]))].filter(
    (name): name is string => name !== null && name !== importer.unitName,
  );
  await tx.unit.createMany({
    data: names.map((name) => ({ name, kind: "OUTSIDE" as const, createdAt: importer.now })),
    skipDuplicates: true,
  });
  const found = await tx.unit.findMany({ where: { name: { in: [...names, importer.unitName] } } });
  return new Map(found.map(({ id, name, kind }) => [name, { id, internal: kind === "INTERNAL" }]));
}

async function ensureSections(tx: Transaction, unitId: string, rows: readonly ImportRow[]) {
  const names = [...new Set(rows.flatMap(({ sections }) => sections))];
  await tx.section.createMany({ data: names.map((name) => ({ unitId, name })), skipDuplicates: true });
  const found = await tx.section.findMany({ where: { unitId, name: { in: names } } });
  return new Map(found.map(({ id, name }) => [name, id]));
}

/** Those who can't be told from their namesakes are taken to be the one registered first. */
async function ensureDeputies(tx: Transaction, now: Date, rows: readonly ImportRow[]) {
  const names = rows.flatMap(({ sponsors }) => sponsors.map(({ name }) => name));
  const known: ReadonlyMap<string, readonly Known[]> = await loadNamesakes(tx, names);
  const missing = missingPeople(rows, known);
  const created = await tx.deputy.createManyAndReturn({
    data: missing.map((person) => ({ ...person, createdAt: now })),
  });
  const added = new Map(created.map((person) => [sponsorKey(person.kind, person.name), [person]]));
  await fillPhones(tx, rows, known);
  return (key: string, phone: string | null): string => {
    const people = known.get(key) ?? added.get(key) ?? [];
    const match = matchNamesake<Known>(people, phone);
    const person = match.kind === "SAME" ? match.person : people[0];
    if (!person) throw new Error(`The import named ${key} without preparing it`);
    return person.id;
  };
}

type Known = { readonly id: string; readonly phone: string };

function missingPeople(rows: readonly ImportRow[], known: ReadonlyMap<string, unknown>) {
  const wanted = new Map<string, { name: string; kind: SponsorKind; phone: string }>();
  for (const { sponsors, session, leadSponsorPhone } of rows) {
    for (const [index, sponsor] of sponsors.entries()) {
      const kind = kindOf(sponsor, session.source);
      const key = sponsorKey(kind, sponsor.name);
      const phone = wanted.get(key)?.phone || ((index === 0 ? leadSponsorPhone : null) ?? "");
      if (!known.has(key)) wanted.set(key, { name: sponsor.name, kind, phone });
    }
  }
  return [...wanted.values()];
}

/** Whoever stood in the books without a telephone has one from now on. */
async function fillPhones(
  tx: Transaction,
  rows: readonly ImportRow[],
  known: ReadonlyMap<string, readonly Known[]>,
): Promise<void> {
  const found = new Map<string, string>();
  for (const { sponsors, session, leadSponsorPhone: phone } of rows) {
    const [lead] = sponsors;
    if (!lead || !phone) continue;
    const match = matchNamesake(known.get(sponsorKey(kindOf(lead, session.source), lead.name)) ?? [], phone);
    if (match.kind === "SAME" && match.person.phone === "" && !found.has(match.person.id))
      found.set(match.person.id, phone);
  }
  await tx.$executeRaw`update deputies set phone = found.phone
    from unnest(${[...found.keys()]}::uuid[], ${[...found.values()]}::text[]) as found(id, phone)
    where deputies.id = found.id`;
}

function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

function take<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The import named ${key} without preparing it`);
  return value;
}
