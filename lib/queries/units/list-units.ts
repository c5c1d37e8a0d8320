import type { Context } from "@/lib/context/context";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import { notPermitted } from "@/lib/domain/errors";
import { canGenerally } from "@/lib/domain/permissions";

const pageSize = 100;

/**
 * The units for the administrator, those that work on this installation first, each with its sections; a page of
 * 100 after the `offset` first. `more` says whether there are others. Throws NOT_PERMITTED.
 */
export async function listUnits({ actor, db }: Context, offset: number) {
  if (!canGenerally(actor, "manage-units")) throw notPermitted();
  const found = await db.unit.findMany({
    select: {
      id: true,
      name: true,
      docPrefix: true,
      kind: true,
      sections: {
        select: { id: true, name: true, closedOn: true },
        orderBy: [{ position: "asc" }, { name: "asc" }],
      },
    },
    orderBy: [{ kind: "asc" }, { createdAt: "asc" }, { name: "asc" }],
    skip: offset,
    take: pageSize + 1,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, pageSize).map(({ sections, ...unit }) => ({
    ...unit,
    sections: sections.map((section) => ({ ...section, closedOn: fromOptionalDateColumn(section.closedOn) })),
  }));
  return { rows, next: found.length > pageSize ? offset + pageSize : null };
}

export type UnitRow = Awaited<ReturnType<typeof listUnits>>["rows"][number];
