import type { Context } from "@/lib/context/context";
import type { Prisma } from "@/lib/data/generated/client";
import { handlingScope } from "@/lib/data/scope";
import { proposeEarlier } from "@/lib/domain/rolling";

interface OwnCase {
  readonly id: string;
  readonly unitId: string;
  readonly suggestion: {
    readonly title: string;
    readonly session: { readonly year: number };
    readonly sponsors: readonly { readonly deputyId: string }[];
  };
}

const FOUND = 20;
const LOOKED_THROUGH = 5000;

/**
 * Earlier cases of the unit that the actor may see and that aren't linked yet: those whose number or title the words
 * name, or without words those that the rule proposes.
 */
export async function earlierChoices({ db, actor }: Context, own: OwnCase, words: string) {
  const suggestion: Prisma.SuggestionWhereInput = {
    session: { year: { lte: own.suggestion.session.year } },
    ...(words ? { OR: [{ number: words }, { title: { contains: words, mode: "insensitive" } }] } : {}),
  };
  const rows = await db.handling.findMany({
    where: {
      AND: [{ unitId: own.unitId, id: { not: own.id }, suggestion }, handlingScope(actor)],
      takenUpBy: { none: { handlingId: own.id, endedAt: null } },
      takesUp: { none: { earlierId: own.id, endedAt: null } },
    },
    select: {
      id: true,
      suggestion: {
        select: {
          number: true,
          title: true,
          session: { select: { name: true } },
          sponsors: { where: { position: 1 }, select: { deputyId: true } },
        },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: words ? FOUND : LOOKED_THROUGH,
  });
  const candidates = rows.map(({ id, suggestion: { sponsors, session, number, title } }) => ({
    id,
    number,
    title,
    session: session.name,
    leadDeputyId: sponsors[0]?.deputyId ?? null,
  }));
  const { title, sponsors } = own.suggestion;
  return words
    ? candidates
    : proposeEarlier({ title, leadDeputyId: sponsors[0]?.deputyId ?? null }, candidates);
}
