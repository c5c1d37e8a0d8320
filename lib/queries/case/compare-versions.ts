import type { Context } from "@/lib/context/context";
import { handlingScope } from "@/lib/data/scope";
import { notFound, notPermitted } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { canGenerally } from "@/lib/domain/permissions";
import type { PointOutcome } from "@/lib/domain/points";
import { diffTexts } from "@/lib/domain/text-diff";

/** Which two wordings to compare, by their keys (`round-version`); left out: the last and the one before it. */
export interface VersionChoice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Every wording of a case's replies and opinions in their order, and the difference between two of them; null
 * when there are fewer than two. Throws NOT_FOUND for a case out of sight.
 */
export async function compareVersions({ actor, db }: Context, handlingId: string, choice: VersionChoice) {
  if (!canGenerally(actor, "read-cases")) throw notPermitted();
  if (!isId(handlingId)) throw notFound();
  const row = await db.handling.findFirst({
    where: { AND: [{ id: handlingId }, handlingScope(actor)] },
    select: {
      suggestion: { select: { number: true, title: true } },
      replies: {
        select: {
          roundNo: true,
          issuedVersion: true,
          versions: {
            include: { answers: { include: { point: { select: { position: true, text: true } } } } },
            orderBy: { versionNo: "asc" },
          },
        },
        orderBy: { roundNo: "asc" },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound();
  const versions = row.replies.flatMap(({ roundNo, issuedVersion, versions: ofRound }) =>
    ofRound.map((version) => ({
      ...version,
      key: `${roundNo}-${version.versionNo}`,
      roundNo,
      issued: version.versionNo === issuedVersion,
    })),
  );
  const savers = await db.user.findMany({
    where: { id: { in: versions.map(({ savedById }) => savedById) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(savers.map(({ id, name }) => [id, name]));
  const to = versions.find(({ key }) => key === choice.to) ?? versions.at(-1);
  const before = to ? versions[versions.indexOf(to) - 1] : undefined;
  const from = versions.find(({ key }) => key === choice.from) ?? before ?? versions[0];
  return {
    suggestion: row.suggestion,
    versions: versions.map(({ key, roundNo, versionNo, savedAt, savedById, submittedAt, issued }) => ({
      ...{ key, roundNo, versionNo, savedAt, submittedAt, issued },
      savedBy: nameOf.get(savedById) ?? "",
    })),
    compared:
      from && to && versions.length > 1
        ? { from: factsOf(from), to: factsOf(to), text: diffTexts(from.body, to.body) }
        : null,
  };
}

interface Version {
  readonly key: string;
  readonly classCode: string | null;
  readonly disclosure: "PUBLIC" | "ON_REQUEST" | "NOT_PUBLIC" | null;
  readonly disclosureReason: string;
  readonly handlerName: string;
  readonly handlerPhone: string;
  readonly answers: readonly {
    readonly pointId: string;
    readonly outcome: PointOutcome | null;
    readonly reason: string;
    readonly legalBasis: string;
    readonly point: { readonly position: number; readonly text: string };
  }[];
}

/** What a wording says beside its text. */
function factsOf(version: Version): Version {
  const { key, classCode, disclosure, disclosureReason, handlerName, handlerPhone, answers } = version;
  return { key, classCode, disclosure, disclosureReason, handlerName, handlerPhone, answers };
}
