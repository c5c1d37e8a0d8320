import type { Context } from "@/lib/context/context";
import { type NamedSettingRow, readableSettingRows } from "@/lib/data/setting-rows";
import { dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { settingCatalogue } from "@/lib/domain/setting-catalogue";
import { hasNarrowScopes, ownerOfSetting, shownSetting } from "@/lib/domain/setting-groups";
import { decidingRows, isSettingKey, standingRows } from "@/lib/domain/settings";

/**
 * One setting: what the catalogue says of it, the value in force where no narrower row decides, the rows that stand,
 * and every row ever set, the newest first; of units beside the actor's own only for whoever belongs to none. Secret
 * values are masked. Throws NOT_PERMITTED, NOT_FOUND for no such key.
 */
export async function readSetting({ actor, clock, db }: Context, key: string) {
  if (!canGenerally(actor, "read-settings")) throw notPermitted();
  if (!isSettingKey(key)) throw notFound();
  const [rows, sessions] = await Promise.all([
    readableSettingRows(db, actor, key),
    db.session.findMany({ distinct: ["year"], select: { year: true } }),
  ]);
  const mask = (row: NamedSettingRow) => ({
    ...row,
    value: shownSetting(key, row.value),
    /** Whether the actor could take it back: nobody's but the own scope's. */
    own: row.unitId === actor.unitId,
  });
  const owner = ownerOfSetting(key);
  const belongs = owner === "BOTH" || (owner === "UNIT") === (actor.unitId !== null);
  const deciding = decidingRows(rows, { unitId: actor.unitId, year: null, level: null, source: null }).get(
    key,
  );
  const thisYear = yearOf(dateInShanghai(clock.now()));
  const years = [...sessions, { year: thisYear }, { year: thisYear + 1 }].map(({ year }) => year);
  return {
    key,
    owner,
    definition: settingCatalogue[key],
    value: shownSetting(key, deciding ? deciding.value : settingCatalogue[key].default),
    narrow: hasNarrowScopes(key),
    years: [...new Set(years)].sort((a, b) => b - a),
    mayChange: canGenerally(actor, "change-settings") && belongs,
    ofUnit: actor.unitId !== null,
    standing: standingRows(rows).map(mask),
    history: rows.map(mask).reverse(),
  };
}

export type SettingView = Awaited<ReturnType<typeof readSetting>>;
