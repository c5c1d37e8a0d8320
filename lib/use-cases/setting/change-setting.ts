import type { Context } from "@/lib/context/context";
import type { Transaction } from "@/lib/data/database";
import { appendEvent } from "@/lib/data/events";
import { Prisma } from "@/lib/data/generated/client";
import { everySecretariat, secretariatOf } from "@/lib/data/recipients";
import { once } from "@/lib/data/submissions";
import { invalid, notPermitted } from "@/lib/domain/errors";
import type { EventValue } from "@/lib/domain/events";
import { canGenerally } from "@/lib/domain/permissions";
import { settingCatalogue } from "@/lib/domain/setting-catalogue";
import { hasNarrowScopes, ownerOfSetting } from "@/lib/domain/setting-groups";
import { conflictsBroughtBy, type SettingRow, standingRows } from "@/lib/domain/settings";
import type { ChangeSettingInput } from "@/lib/schemas/setting/change-setting";

/**
 * Sets a setting for one scope from now on, or takes back what the scope said: the secretariat for its unit,
 * whoever belongs to no unit for everybody. A dated row; earlier ones stay. The event names the values before and
 * after, but not an address that lets anybody write to the group.
 * Throws ActError: NOT_PERMITTED (also for a setting that is not the actor's to change); INVALID value as the
 * contradiction it would bring, unchanged when the scope says so already, year where the setting knows no narrower scope.
 */
export async function changeSetting(context: Context, input: ChangeSettingInput) {
  const { actor, clock, db } = context;
  const { unitId, userId: actorId } = actor;
  const { key, value, year, source, level, basis } = input;
  const owner = ownerOfSetting(key);
  if (!canGenerally(actor, "change-settings")) throw notPermitted();
  if (owner !== "BOTH" && (owner === "UNIT") !== (unitId !== null)) throw notPermitted();
  if (!hasNarrowScopes(key) && (year !== null || source !== null || level !== null))
    throw invalid("year", "choice");
  const at = clock.now();
  return db.$transaction((tx) =>
    once(tx, { key: input.submissionKey, actorId, act: "change-setting", at }, async () => {
      const scope = { unitId, year, source, level };
      const before = await check(tx, { ...scope, key, value, setAt: at });
      await tx.setting.create({
        data: { ...scope, key, value: stored(value), basis, setById: actorId, setAt: at },
        select: { id: true },
      });
      const secret = settingCatalogue[key].kind === "WEB_ADDRESS";
      await appendEvent(tx, {
        at,
        type: "setting-changed",
        actorId,
        unitId,
        data: {
          key,
          year,
          source,
          level,
          basis,
          withdrawn: value === null,
          ...(secret ? {} : { before, value: told(value) }),
        },
        notify: unitId === null ? await everySecretariat(tx) : await secretariatOf(tx, unitId),
      });
      return { key };
    }),
  );
}

/** What the scope said before, null for nothing. Throws INVALID when the row would say nothing new or contradict another. */
async function check(tx: Transaction, added: SettingRow): Promise<EventValue> {
  // Two that change settings at once wait for one another, so that they can't contradict each other unseen.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('settings', 0))`;
  const rows = await tx.setting.findMany({ orderBy: [{ setAt: "asc" }, { id: "asc" }] });
  const { key, unitId, year, source, level } = added;
  const known = standingRows(rows).find(
    (row) =>
      row.key === key &&
      row.unitId === unitId &&
      row.year === year &&
      row.source === source &&
      row.level === level,
  );
  if (JSON.stringify(known?.value ?? null) === JSON.stringify(added.value))
    throw invalid("value", "unchanged");
  const [contradiction] = conflictsBroughtBy(rows, added);
  if (contradiction) throw invalid("value", contradiction);
  return told(known?.value ?? null);
}

function stored(value: unknown) {
  return value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}

const told = (value: unknown): EventValue => value as EventValue;
