import type { CaseRecord } from "@/lib/data/case-record";
import type { Transaction } from "@/lib/data/database";
import { answersDeputy, type DisclosureType } from "@/lib/domain/case-facts";
import type { ReplyKind } from "@/lib/domain/document-number";
import { conflict } from "@/lib/domain/errors";

/** A wording of a reply or opinion, without who saved it. An opinion's class and disclosure are null. */
export interface Wording {
  readonly body: string;
  readonly classScheme: string | null;
  readonly classCode: string | null;
  readonly classBucket: string | null;
  readonly disclosure: DisclosureType | null;
  readonly disclosureReason: string;
  readonly handlerName: string;
  readonly handlerPhone: string;
}

const paperSelect = {
  id: true,
  kind: true,
  versions: {
    orderBy: { versionNo: "desc" },
    take: 1,
    select: {
      versionNo: true,
      classCode: true,
      classBucket: true,
      disclosure: true,
      submittedAt: true,
      signOffChain: true,
    },
  },
} as const;

/** A reply or opinion with its last wording. */
export interface Paper {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly last: {
    readonly versionNo: number;
    readonly classCode: string | null;
    readonly classBucket: string | null;
    readonly disclosure: DisclosureType | null;
    readonly submittedAt: Date | null;
    readonly signOffChain: readonly string[];
  };
}

/** The paper of the case's open round; null when nothing was drafted in it. */
export async function findOpenPaper(tx: Transaction, found: CaseRecord): Promise<Paper | null> {
  const row = await tx.reply.findUnique({
    where: { handlingId_roundNo: { handlingId: found.id, roundNo: found.roundNo } },
    select: paperSelect,
  });
  const last = row?.versions[0];
  return row && last ? { id: row.id, kind: row.kind, last } : null;
}

/**
 * Adds a wording to the paper of the open round, which is made when there is none. Gives the wording's number.
 * Throws a conflict when somebody saved one at the same moment.
 */
export async function saveWording(
  tx: Transaction,
  found: CaseRecord,
  wording: Wording,
  saved: { readonly byId: string; readonly at: Date },
): Promise<{ replyId: string; versionNo: number }> {
  const key = { handlingId: found.id, roundNo: found.roundNo };
  await tx.reply.createMany({
    data: [{ ...key, unitId: found.unitId, kind: paperKind(found), source: found.suggestion.session.source }],
    skipDuplicates: true,
  });
  const reply = await tx.reply.findUniqueOrThrow({
    where: { handlingId_roundNo: key },
    select: { id: true, versions: { orderBy: { versionNo: "desc" }, take: 1, select: { versionNo: true } } },
  });
  const versionNo = (reply.versions[0]?.versionNo ?? 0) + 1;
  const added = await tx.replyVersion.createMany({
    data: [{ ...wording, replyId: reply.id, versionNo, savedById: saved.byId, savedAt: saved.at }],
    skipDuplicates: true,
  });
  if (added.count !== 1) throw conflict();
  return { replyId: reply.id, versionNo };
}

/** Everybody who worked on the paper's wordings, as user ids. */
export async function saversOf(tx: Transaction, replyId: string): Promise<string[]> {
  const rows = await tx.replyVersion.findMany({
    where: { replyId },
    distinct: ["savedById"],
    select: { savedById: true },
  });
  return rows.map(({ savedById }) => savedById);
}

function paperKind(found: CaseRecord): ReplyKind {
  return answersDeputy(found.role) ? "REPLY" : "OPINION";
}
