import type { Context } from "@/lib/context/context";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { loadCoOpinions } from "@/lib/data/co-opinions";
import { deliverOpinion } from "@/lib/data/opinion-delivery";
import { accountsOfDeputies, peopleOfLeadSection } from "@/lib/data/recipients";
import { findOpenPaper, type Paper } from "@/lib/data/reply-papers";
import { nextReplySerial } from "@/lib/data/reply-serial";
import { loadCaseSettings } from "@/lib/data/settings";
import { dateInShanghai, yearOf } from "@/lib/domain/calendar-date";
import { documentNumber } from "@/lib/domain/document-number";
import { ruleBroken } from "@/lib/domain/errors";
import { nextState } from "@/lib/domain/lifecycle";
import type { IssueReplyInput } from "@/lib/schemas/reply/issue-reply";

/**
 * 印发: gives the signed paper its 发文字号, freezes its wording and sends it: a reply to every sponsor, an
 * opinion to the lead unit. Numbers run by unit, kind, source and year of issue in Shanghai. Gives the number.
 * Throws ActError: RULE_BROKEN DRAFT_MISSING, OPINION_MISSING, CLOCK_STOPPED, and what actOnCase throws.
 */
export async function issueReply(context: Context, input: IssueReplyInput) {
  const actorId = context.actor.userId;
  return actOnCase(context, "issue-reply", input, async (work) => {
    const { tx, found } = work;
    const paper = await findOpenPaper(tx, found);
    if (!paper) throw ruleBroken("DRAFT_MISSING");
    await requireOpinions(work);
    const { kind, id: replyId } = paper;
    const documentNo = await numberPaper(work, paper, actorId);
    const toUnit = kind === "OPINION" ? await deliverOpinion(work, { replyId, documentNo, actorId }) : null;
    const sponsors = kind === "REPLY" ? await sendToSponsors(work, replyId) : [];
    const { versionNo } = paper.last;
    return {
      state: nextState("issue-reply", found),
      event: {
        data: { roundNo: found.roundNo, versionNo, kind, documentNo, toUnit, sponsorCount: sponsors.length },
        notify: [
          ...(await accountsOfDeputies(tx, sponsors)),
          ...(await peopleOfLeadSection(tx, found.position)),
        ],
      },
      result: { replyId, documentNo },
    };
  });
}

/** The lead unit answers for all: not while an opinion is missing, unless the chief let it pass. */
async function requireOpinions({ tx, found, now }: CaseWork): Promise<void> {
  const round = { handlingId: found.id, roundNo: found.roundNo };
  if ((await tx.suspension.count({ where: { ...round, untilOn: null } })) > 0)
    throw ruleBroken("CLOCK_STOPPED");
  if (found.role !== "LEAD") return;
  const { opinionsBeforeReply } = await loadCaseSettings(tx, found, now);
  if (!opinionsBeforeReply || (await tx.opinionWaiver.count({ where: round })) > 0) return;
  const opinions = await loadCoOpinions(tx, found.suggestionId);
  if (opinions.some(({ arrivedOn }) => arrivedOn === null)) throw ruleBroken("OPINION_MISSING");
}

async function numberPaper({ tx, found, now }: CaseWork, paper: Paper, issuedById: string): Promise<string> {
  const { kind } = paper;
  const year = yearOf(dateInShanghai(now));
  const { source } = found.suggestion.session;
  const serial = await nextReplySerial(tx, { unitId: found.unitId, kind, source, year });
  const documentNo = documentNumber(found.unit, kind, year, serial, source);
  const issued = { issuedVersion: paper.last.versionNo, issuedById, issuedAt: now };
  await tx.reply.update({
    where: { id: paper.id },
    data: { year, serial, documentNo, ...issued },
    select: { id: true },
  });
  return documentNo;
}

/** Every co-signer gets the reply, not the lead deputy alone. */
async function sendToSponsors({ tx, found, now }: CaseWork, replyId: string): Promise<readonly string[]> {
  const { sponsorIds } = found.position;
  await tx.replyDelivery.createMany({
    data: sponsorIds.map((deputyId) => ({ replyId, deputyId, sentAt: now })),
  });
  return sponsorIds;
}
