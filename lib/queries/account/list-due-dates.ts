import type { Context } from "@/lib/context/context";
import { whereStanding } from "@/lib/data/commitment-rows";
import { fromDateColumn } from "@/lib/data/dates";
import { handlingScope } from "@/lib/data/scope";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { answersDeputy, handlingRoles } from "@/lib/domain/case-facts";
import { notPermitted } from "@/lib/domain/errors";
import { stagesOfWork } from "@/lib/domain/lifecycle";
import { canGenerally } from "@/lib/domain/permissions";

/** What falls due: a reply or opinion, a part owed to the lead section, an answer to a notice, a promise. */
export type DueKind = "REPLY" | "OPINION" | "PART" | "NOTICE" | "COMMITMENT";

export interface DueDate {
  /** The same for the same matter as long as it lasts. */
  readonly id: string;
  readonly kind: DueKind;
  readonly on: CalendarDate;
  readonly handlingId: string;
  readonly suggestionId: string;
  readonly number: string;
  readonly title: string;
}

/** So many of a kind at most, those that fall due first. */
const MOST = 500;

/** What a deputy is told of: an opinion goes to the lead unit, and its day stays inside. */
const answeredToDeputies = { role: { in: handlingRoles.filter(answersDeputy) } };

const ofCase = {
  select: { id: true, suggestion: { select: { id: true, number: true, title: true } } },
} as const;

/**
 * What is still to be done in the actor's sight and by when: for a section its own parts, notices and promises
 * besides its cases, for the secretariat the unit's, for leaders what they are in charge of, for a deputy the replies
 * to come. Throws NOT_PERMITTED.
 */
export async function listDueDates({ actor, db }: Context): Promise<DueDate[]> {
  if (!canGenerally(actor, "keep-calendar-feed")) throw notPermitted();
  const scope = handlingScope(actor);
  const { sectionId } = actor;
  const inside = actor.deputyId === null;
  const working = { AND: [scope, { state: { in: [...stagesOfWork] } }] };
  const [cases, parts, notices, commitments] = await Promise.all([
    db.handling.findMany({
      where: { AND: [working, { dueOn: { not: null } }, ...(inside ? [] : [answeredToDeputies])] },
      select: { ...ofCase.select, role: true, dueOn: true },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: MOST,
    }),
    sectionId === null
      ? []
      : db.sectionAssignment.findMany({
          where: {
            ...{ sectionId, kind: "ASSISTING", endedAt: null, dueOn: { not: null } },
            ...{ handedIn: { none: {} }, handling: working },
          },
          select: { id: true, dueOn: true, handling: ofCase },
          orderBy: [{ dueOn: "asc" }, { id: "asc" }],
          take: MOST,
        }),
    inside
      ? db.supervisionNotice.findMany({
          where: {
            ...{ closedAt: null, responses: { none: {} }, handling: scope },
            ...(sectionId === null ? {} : { sectionId }),
          },
          select: { id: true, respondBy: true, handling: ofCase },
          orderBy: [{ respondBy: "asc" }, { id: "asc" }],
          take: MOST,
        })
      : [],
    inside
      ? db.commitment.findMany({
          where: {
            AND: [
              whereStanding.OPEN,
              { handling: { AND: [scope, { state: { notIn: ["RETURNED", "WITHDRAWN"] } }] } },
              ...(sectionId === null ? [] : [{ ownerSectionId: sectionId }]),
            ],
          },
          select: { id: true, dueOn: true, handling: ofCase },
          orderBy: [{ dueOn: "asc" }, { id: "asc" }],
          take: MOST,
        })
      : [],
  ]);
  return [
    ...cases.flatMap(({ role, dueOn, ...handling }) =>
      entry(answersDeputy(role) ? "REPLY" : "OPINION", handling.id, dueOn, handling),
    ),
    ...parts.flatMap(({ id, dueOn, handling }) => entry("PART", id, dueOn, handling)),
    ...notices.flatMap(({ id, respondBy, handling }) => entry("NOTICE", id, respondBy, handling)),
    ...commitments.flatMap(({ id, dueOn, handling }) => entry("COMMITMENT", id, dueOn, handling)),
  ];
}

interface OfCase {
  readonly id: string;
  readonly suggestion: { readonly id: string; readonly number: string; readonly title: string };
}

function entry(
  kind: DueKind,
  id: string,
  on: Date | null,
  { id: handlingId, suggestion }: OfCase,
): DueDate[] {
  if (on === null) return [];
  const { id: suggestionId, number, title } = suggestion;
  return [
    {
      id: `${kind.toLowerCase()}-${id}`,
      kind,
      on: fromDateColumn(on),
      handlingId,
      suggestionId,
      number,
      title,
    },
  ];
}
