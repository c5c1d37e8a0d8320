import type { Transaction } from "@/lib/data/database";
import type { ImportRow, ImportSponsor } from "@/lib/domain/import/row";

/** The rows' sessions, units, sections and sponsors with their ids, created where they were not known. */
export interface Parties {
  session(session: ImportRow["session"]): string;
  unit(name: string): { readonly id: string; readonly internal: boolean };
  section(name: string): string;
  deputy(sponsor: ImportSponsor, source: ImportRow["session"]["source"]): string;
}

interface Importer {
  readonly unitId: string;
  readonly unitName: string;
  readonly now: Date;
}

/** Finds or creates what the rows name, in a handful of statements whatever their count. */
export async function ensureParties(
  tx: Transaction,
  importer: Importer,
  rows: readonly ImportRow[],
): Promise<Parties> {
  const sessions = await ensureSessions(tx, importer.now, rows);
  const units = await ensureUnits(tx, importer, rows);
  const sections = await ensureSections(tx, importer.unitId, rows);
  const deputies = await ensureDeputies(tx, importer.now, rows);
  return {
    session: ({ name, source }) => take(sessions, pairKey(source, name)),
    unit: (name) => take(units, name),
    section: (name) => take(sections, name),
    deputy: (sponsor, source) => take(deputies, pairKey(kindOf(sponsor, source), sponsor.name)),
  };
}

async function ensureSessions(tx: Transaction, now: Date, rows: readonly ImportRow[]) {
  const wanted = new Map(rows.map(({ session }) => [pairKey(session.source, session.name), session]));
  await tx.session.createMany({
    data: [...wanted.values()].map(({ name, source, year }) => ({ name, source, year, createdAt: now })),
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

async function ensureDeputies(tx: Transaction, now: Date, rows: readonly ImportRow[]) {
  const wanted = new Map<string, { name: string; kind: "DEPUTY" | "MEMBER" | "BODY"; phone: string }>();
  for (const { sponsors, session, leadSponsorPhone } of rows) {
    for (const [index, sponsor] of sponsors.entries()) {
      const kind = kindOf(sponsor, session.source);
      const key = pairKey(kind, sponsor.name);
      const phone = (index === 0 ? leadSponsorPhone : null) ?? wanted.get(key)?.phone ?? "";
      wanted.set(key, { name: sponsor.name, kind, phone });
    }
  }
  const names = [...new Set([...wanted.values()].map(({ name }) => name))];
  const known = await tx.deputy.findMany({ where: { name: { in: names } }, orderBy: { createdAt: "asc" } });
  const ids = new Map(known.map(({ id, name, kind }) => [pairKey(kind, name), id]));
  const missing = [...wanted].filter(([key]) => !ids.has(key)).map(([, deputy]) => deputy);
  const created = await tx.deputy.createManyAndReturn({
    data: missing.map((deputy) => ({ ...deputy, createdAt: now })),
  });
  for (const { id, name, kind } of created) ids.set(pairKey(kind, name), id);
  return ids;
}

function kindOf(sponsor: ImportSponsor, source: ImportRow["session"]["source"]) {
  if (sponsor.kind === "BODY") return "BODY" as const;
  return source === "CPPCC" ? ("MEMBER" as const) : ("DEPUTY" as const);
}

function pairKey(first: string, second: string): string {
  return `${first} ${second}`;
}

function take<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The import named ${key} without preparing it`);
  return value;
}
