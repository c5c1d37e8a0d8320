import type { Context } from "@/lib/context/context";
import { readableSettingRows } from "@/lib/data/setting-rows";
import { dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";
import { settingCatalogue } from "@/lib/domain/setting-catalogue";
import { shownSetting } from "@/lib/domain/setting-groups";
import { decidingRows, settingKeys } from "@/lib/domain/settings";
import type { SettingFilter } from "@/lib/schemas/setting/setting-filter";

/**
 * Every setting with the value in force for a year, source and level (null: for cases that no narrower row names),
 * in the actor's unit or, for whoever belongs to none, in general; each with the row it comes from, null for the
 * catalogue's default. Secret values are masked. Throws NOT_PERMITTED.
 */
export async function listSettings({ actor, clock, db }: Context, filter: SettingFilter) {
  if (!canGenerally(actor, "read-settings")) throw notPermitted();
  const [rows, sessions, unit] = await Promise.all([
    readableSettingRows(db, actor),
    db.session.findMany({ distinct: ["year"], select: { year: true } }),
    actor.unitId === null
      ? null
      : db.unit.findUnique({ where: { id: actor.unitId }, select: { name: true } }),
  ]);
  const scope = { unitId: actor.unitId, ...filter };
  const deciding = decidingRows(rows, scope);
  const thisYear = yearOf(dateInShanghai(clock.now()));
  const years = [...sessions, ...rows, { year: thisYear }, { year: thisYear + 1 }].flatMap(
    ({ year }) => year ?? [],
  );
  return {
    unit: unit?.name ?? null,
    years: [...new Set(years)].sort((a, b) => b - a),
    mayChange: canGenerally(actor, "change-settings"),
    mayManageTemplates: canGenerally(actor, "manage-templates"),
    settings: settingKeys.map((key) => {
      const row = deciding.get(key);
      return {
        key,
        value: shownSetting(key, row ? row.value : settingCatalogue[key].default),
        from: row ? { ...row, value: null } : null,
      };
    }),
  };
}

export type SettingList = Awaited<ReturnType<typeof listSettings>>;
