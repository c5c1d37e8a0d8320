import { idsInSight, type RelatedCase } from "@/lib/data/case-relations";
import type { Database } from "@/lib/data/database";
import type { Prisma } from "@/lib/data/generated/client";
import type { Actor } from "@/lib/domain/actor";

export interface EarlierLink {
  readonly linkId: string;
  readonly remark: string;
  /** The words that name it where it is not on this installation, else "". */
  readonly reference: string;
  readonly related: (RelatedCase & { readonly session: string }) | null;
}

const ended = {
  id: true,
  state: true,
  suggestion: { select: { number: true, title: true, session: { select: { name: true } } } },
} as const satisfies Prisma.HandlingSelect;
type Ended = Prisma.HandlingGetPayload<{ select: typeof ended }>;

/** The earlier cases that this one takes up again, and the later ones that take it up (滚动办理). */
export async function loadEarlierLinks(
  db: Database,
  actor: Actor,
  handlingId: string,
): Promise<{ readonly earlier: readonly EarlierLink[]; readonly later: readonly EarlierLink[] }> {
  const rows = await db.earlierLink.findMany({
    where: { endedAt: null, OR: [{ handlingId }, { earlierId: handlingId }] },
    select: {
      id: true,
      handlingId: true,
      reference: true,
      remark: true,
      handling: { select: ended },
      earlier: { select: ended },
    },
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
  });
  const others = rows.map((row) => (row.handlingId === handlingId ? row.earlier : row.handling));
  const open = await idsInSight(
    db,
    actor,
    others.flatMap((other) => other?.id ?? []),
  );
  const link = (row: (typeof rows)[number], other: Ended | null): EarlierLink => ({
    linkId: row.id,
    remark: row.remark,
    reference: row.reference,
    related: other && {
      handlingId: open.has(other.id) ? other.id : null,
      number: other.suggestion.number,
      title: other.suggestion.title,
      session: other.suggestion.session.name,
      state: other.state,
    },
  });
  return {
    earlier: rows.filter((row) => row.handlingId === handlingId).map((row) => link(row, row.earlier)),
    later: rows.filter((row) => row.handlingId !== handlingId).map((row) => link(row, row.handling)),
  };
}
