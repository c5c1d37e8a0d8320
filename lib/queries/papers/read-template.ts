import type { Context } from "@/lib/context/context";
import { storedBytes } from "@/lib/data/attachments/stored-bytes";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import type { PaperKind } from "@/lib/domain/papers/paper-kinds";
import { canGenerally } from "@/lib/domain/permissions";

const MOST = 100;

/** Every template the unit ever put in force for a kind of paper, the newest first. Throws NOT_PERMITTED. */
export async function readTemplate({ actor, db }: Context, kind: PaperKind) {
  const { unitId } = actor;
  if (!canGenerally(actor, "manage-templates") || unitId === null) throw notPermitted();
  const rows = await db.paperTemplate.findMany({
    where: { unitId, kind },
    include: { putBy: { select: { name: true } } },
    orderBy: [{ putAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map(({ putBy, ...row }, index) => ({ ...row, putBy: putBy.name, inForce: index === 0 }));
}

/** The file of one of them. Throws NOT_PERMITTED, NOT_FOUND. */
export async function readTemplateFile({ actor, db }: Context, kind: PaperKind, id: string) {
  const { unitId } = actor;
  if (!canGenerally(actor, "manage-templates") || unitId === null) throw notPermitted();
  if (!isId(id)) throw notFound();
  const found = await db.paperTemplate.findFirst({
    where: { id, unitId, kind },
    select: { fileName: true, sha256: true },
  });
  if (!found?.sha256) throw notFound();
  return { fileName: found.fileName, bytes: await storedBytes(found.sha256) };
}
