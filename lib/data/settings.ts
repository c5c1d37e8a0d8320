import type { CaseRecord } from "@/lib/data/case-record";
import type { Database, Transaction } from "@/lib/data/database";
import type { Settings } from "@/lib/domain/setting-catalogue";
import { resolveSettings, type SettingScope } from "@/lib/domain/settings";

/**
 * The settings that held in a scope at a moment: rows set later are left out, so that a figure of an earlier
 * day can be told again. Throws RangeError when a stored value is unusable.
 */
export async function loadSettings(
  db: Database | Transaction,
  scope: SettingScope,
  asOf: Date,
): Promise<Settings> {
  const rows = await db.setting.findMany({
    where: {
      setAt: { lte: asOf },
      AND: [
        { OR: [{ unitId: null }, { unitId: scope.unitId }] },
        { OR: [{ year: null }, { year: scope.year }] },
        { OR: [{ level: null }, { level: scope.level }] },
        { OR: [{ source: null }, { source: scope.source }] },
      ],
    },
    // Among equals the last set wins; of two set in the same moment the later id.
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
  });
  return resolveSettings(rows, scope);
}

/**
 * The settings at a moment for any scope asked for, by one statement. The answer is kept for each scope: cases of
 * one session share theirs.
 */
export async function loadSettingResolver(
  db: Database | Transaction,
  asOf: Date,
): Promise<(scope: SettingScope) => Settings> {
  const rows = await db.setting.findMany({
    where: { setAt: { lte: asOf } },
    orderBy: [{ setAt: "asc" }, { id: "asc" }],
  });
  const known = new Map<string, Settings>();
  return (scope) => {
    const key = JSON.stringify([scope.unitId, scope.year, scope.level, scope.source]);
    const settings = known.get(key) ?? resolveSettings(rows, scope);
    known.set(key, settings);
    return settings;
  };
}

/** The settings that held for a case, by its unit and session, at a moment. */
export function loadCaseSettings(
  db: Database | Transaction,
  found: Pick<CaseRecord, "unitId" | "suggestion">,
  asOf: Date,
): Promise<Settings> {
  const { year, level, source } = found.suggestion.session;
  return loadSettings(db, { unitId: found.unitId, year, level, source }, asOf);
}
