import type { Database } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { loadSettingResolver } from "@/lib/data/settings";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { type HandlingState, stagesOfWork } from "@/lib/domain/lifecycle";
import type { ReminderCase } from "@/lib/domain/reminders";

const reminderSelect = {
  id: true,
  suggestionId: true,
  unitId: true,
  role: true,
  state: true,
  roundNo: true,
  dueOn: true,
  suggestion: {
    select: {
      number: true,
      title: true,
      session: { select: { year: true, level: true, source: true } },
      sponsors: { where: { position: 1 }, select: { deputyId: true } },
    },
  },
  assignments: {
    where: { endedAt: null },
    select: {
      sectionId: true,
      kind: true,
      dueOn: true,
      assignedAt: true,
      _count: { select: { handedIn: true } },
    },
  },
  contacts: { select: { deputyId: true, roundNo: true } },
  waivers: { select: { deputyId: true } },
  replies: { where: { issuedAt: { not: null } }, select: { roundNo: true, issuedAt: true } },
  notices: {
    where: { closedAt: null },
    select: { sectionId: true, issuedAt: true, respondBy: true, _count: { select: { responses: true } } },
  },
} as const satisfies Prisma.HandlingSelect;
type Loaded = Prisma.HandlingGetPayload<{ select: typeof reminderSelect }>;

/**
 * The cases that could give reason to remind, as the books stand, with the settings in force at `now`; of one
 * unit, or of all. Two statements.
 */
export async function loadReminderCases(
  db: Database,
  { unitId, now }: { readonly unitId: string | null; readonly now: Date },
): Promise<ReminderCase[]> {
  const [settingsOf, rows] = await Promise.all([
    loadSettingResolver(db, now),
    db.handling.findMany({
      where: {
        ...(unitId === null ? {} : { unitId }),
        OR: [{ state: { in: [...stagesOfWork, "REPLIED"] } }, { notices: { some: { closedAt: null } } }],
      },
      select: reminderSelect,
      orderBy: { id: "asc" },
      relationLoadStrategy: "join",
    }),
  ]);
  return rows.map((row) => ({
    ...toReminderCase(row),
    settings: settingsOf({ unitId: row.unitId, ...row.suggestion.session }),
  }));
}

function toReminderCase(row: Loaded): Omit<ReminderCase, "settings"> {
  const leadDeputyId = row.suggestion.sponsors[0]?.deputyId ?? null;
  const lead = row.assignments.find(({ kind }) => kind === "LEAD");
  const issuedAt = row.replies.find(({ roundNo }) => roundNo === row.roundNo)?.issuedAt ?? null;
  return {
    handlingId: row.id,
    suggestionId: row.suggestionId,
    number: row.suggestion.number,
    title: row.suggestion.title,
    unitId: row.unitId,
    phase: phaseOf(row.state),
    answersDeputy: answersDeputy(row.role),
    dueOn: fromOptionalDateColumn(row.dueOn),
    leadSectionId: lead?.sectionId ?? null,
    assignedOn: lead ? dateInShanghai(lead.assignedAt) : null,
    leadDeputyId,
    contacted:
      row.waivers.some(({ deputyId }) => deputyId === leadDeputyId) ||
      row.contacts.some((each) => each.deputyId === leadDeputyId && each.roundNo === row.roundNo),
    repliedOn: issuedAt ? dateInShanghai(issuedAt) : null,
    notices: row.notices.map(({ sectionId, issuedAt: at, respondBy, _count }) => ({
      sectionId,
      issuedOn: dateInShanghai(at),
      respondBy: fromDateColumn(respondBy),
      answered: _count.responses > 0,
    })),
    parts: row.assignments.flatMap(({ sectionId, kind, dueOn, _count }) =>
      kind === "ASSISTING" && dueOn && _count.handedIn === 0
        ? [{ sectionId, dueOn: fromDateColumn(dueOn) }]
        : [],
    ),
  };
}

function phaseOf(state: HandlingState): ReminderCase["phase"] {
  if (stagesOfWork.includes(state)) return "WORKING";
  return state === "REPLIED" ? "REPLIED" : "CLOSED";
}
