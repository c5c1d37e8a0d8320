import type { Context } from "@/lib/context/context";
import { whereStanding } from "@/lib/data/commitment-rows";
import { fromDateColumn, toDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { loadSettings } from "@/lib/data/settings";
import type { Actor } from "@/lib/domain/actor";
import { addDays, type CalendarDate, dateInShanghai } from "@/lib/domain/calendar-date";
import { lightOf } from "@/lib/domain/lights";
import type { Settings } from "@/lib/domain/setting-catalogue";

const shown = 30;

/** What waits to be done to a commitment; null: nothing yet, its day has passed and the section is to be pressed. */
export type PromiseAct = "report-commitment" | "confirm-commitment" | "send-explanation" | null;

/**
 * Commitments and look-backs that wait for the actor (30 of each kind at most), the most pressing first: the
 * owner section's that are due soon or overdue; the secretariat's to settle, to explain, or overdue, and its
 * look-backs planned for a day that is near or past. Nothing for anybody else.
 */
export async function listWaitingPromises(context: Context) {
  const { actor, clock, db } = context;
  const today = dateInShanghai(clock.now());
  if (actor.unitId === null) return { today, commitments: [], lookBacks: [] };
  const scope = { unitId: actor.unitId, year: null, level: null, source: null };
  const settings = await loadSettings(db, scope, clock.now());
  const wanted = wantedOf(actor, today, settings);
  const found = await Promise.all(
    wanted.map(async ({ act, where }) => {
      const rows = await db.commitment.findMany({
        where: { AND: [{ handling: handlingScope(actor) }, here, where] },
        select: {
          ...{ id: true, handlingId: true, measure: true, dueOn: true },
          handling: { select: caseWords },
          reports: { orderBy: { reportedAt: "desc" }, take: 1, select: { outcome: true } },
        },
        orderBy: [{ dueOn: "asc" }, { id: "asc" }],
        take: shown,
      });
      return rows.map(({ handling, reports, ...row }) => ({
        ...{ ...row, ...handling.suggestion, act },
        outcome: reports[0]?.outcome ?? null,
      }));
    }),
  );
  return {
    today,
    commitments: found.flat().map((row) => {
      const dueOn = fromDateColumn(row.dueOn);
      const open = row.act === "report-commitment" || row.act === null;
      const light = open ? lightOf({ dueOn, doneOn: null }, today, settings) : ("NONE" as const);
      return { ...row, dueOn, light };
    }),
    lookBacks: await plannedLookBacks(context, today, settings),
  };
}

const caseWords = { suggestion: { select: { number: true, title: true } } } as const;

/** Nothing waits on a case that the unit gave back or the deputies took back. */
const here: Prisma.CommitmentWhereInput = { handling: { state: { notIn: ["RETURNED", "WITHDRAWN"] } } };

interface Wanted {
  readonly act: PromiseAct;
  readonly where: Prisma.CommitmentWhereInput;
}

function wantedOf(actor: Actor, today: CalendarDate, settings: Settings): Wanted[] {
  const soon = { dueOn: { lte: toDateColumn(addDays(today, settings.lightYellowDays)) } };
  if (actor.sectionId !== null) {
    const own = { ownerSectionId: actor.sectionId, ...soon };
    return [{ act: "report-commitment", where: { AND: [own, whereStanding.OPEN] } }];
  }
  if (actor.role !== "SECRETARIAT") return [];
  const answered = { handling: { state: { in: ["REPLIED" as const, "CONCLUDED" as const] } } };
  return [
    { act: "confirm-commitment", where: whereStanding.REPORTED },
    {
      act: "send-explanation",
      where: { AND: [whereStanding.FAILED, answered, { explanation: { is: null } }] },
    },
    { act: null, where: { AND: [whereStanding.OPEN, { dueOn: { lt: toDateColumn(today) } }] } },
  ];
}

async function plannedLookBacks({ actor, db }: Context, today: CalendarDate, settings: Settings) {
  if (actor.role !== "SECRETARIAT") return [];
  const rows = await db.lookBack.findMany({
    where: {
      recordedAt: null,
      plannedOn: { lte: toDateColumn(addDays(today, settings.lightYellowDays)) },
      handling: { AND: [handlingScope(actor), { state: { in: ["REPLIED", "CONCLUDED"] } }] },
    },
    select: { id: true, handlingId: true, plannedOn: true, handling: { select: caseWords } },
    orderBy: [{ plannedOn: "asc" }, { id: "asc" }],
    take: shown,
  });
  return rows.map(({ handling, ...row }) => {
    const plannedOn = fromDateColumn(row.plannedOn);
    const light = lightOf({ dueOn: plannedOn, doneOn: null }, today, settings);
    return { ...row, ...handling.suggestion, plannedOn, light };
  });
}
