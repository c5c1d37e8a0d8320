import type { Context } from "@/lib/context/context";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import { deputyViewSelect } from "@/lib/data/deputy-view";
import type { Prisma } from "@/lib/data/generated/client";
import { loadSettingResolver } from "@/lib/data/settings";
import { sponsorMayFetch } from "@/lib/domain/attachments/subject";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { acceptedReport, commitmentStanding } from "@/lib/domain/commitments";
import { notFound } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { stagesOfWork, stateAllows } from "@/lib/domain/lifecycle";
import { canGenerally } from "@/lib/domain/permissions";
import { asksProposalWords } from "@/lib/domain/proposal-survey";
import { findReplyClass, isReplyClassScheme } from "@/lib/domain/reply-classes";

/**
 * One suggestion as its sponsors may read it: each answering unit's stages, contacts, issued replies and this
 * deputy's ratings. Throws NOT_FOUND for anybody who did not sign it.
 */
export async function readOwnSuggestion({ actor, clock, db }: Context, suggestionId: string) {
  const { deputyId } = actor;
  if (!canGenerally(actor, "read-own-suggestions") || deputyId === null || !isId(suggestionId))
    throw notFound();
  const row = await db.suggestion.findFirst({
    where: { id: suggestionId, sponsors: { some: { deputyId } } },
    select: {
      id: true,
      number: true,
      title: true,
      text: true,
      statedCount: true,
      session: { select: { name: true, source: true, year: true, level: true } },
      sponsors: {
        select: { deputyId: true, deputy: { select: { name: true, kind: true } } },
        orderBy: { position: "asc" },
      },
      handlings: {
        where: { role: { in: ["SOLE", "LEAD", "SEPARATE"] } },
        select: deputyViewSelect(deputyId),
        orderBy: { createdAt: "asc" },
      },
    },
    relationLoadStrategy: "join",
  });
  if (!row) throw notFound();
  const leads = row.sponsors[0]?.deputyId === deputyId;
  const settingsOf = await loadSettingResolver(db, clock.now());
  const { session } = row;
  return {
    ...row,
    leads,
    handlings: row.handlings.map((handling) => ({
      ...toStory(handling, leads),
      proposalSurvey: asksProposalWords(session.source, settingsOf({ unitId: handling.unitId, ...session })),
    })),
  };
}

type Loaded = Prisma.HandlingGetPayload<{ select: ReturnType<typeof deputyViewSelect> }>;

function toStory(handling: Loaded, leads: boolean) {
  const { assignments, contacts, replies, commitments, deliveredOn, dueOn, attachments, ...rest } = handling;
  const issued = replies.map(({ id }) => id);
  const lead = assignments.find(({ kind }) => kind === "LEAD") ?? null;
  return {
    ...rest,
    deliveredOn: fromOptionalDateColumn(deliveredOn) ?? dateInShanghai(handling.createdAt),
    /** By when the unit owes its answer; null once it has answered, and while the clock stands. */
    dueOn: stagesOfWork.includes(handling.state) ? fromOptionalDateColumn(dueOn) : null,
    assignedOn: lead ? dateInShanghai(lead.assignedAt) : null,
    section: lead?.section.name ?? null,
    contacts: contacts.map((contact) => ({ ...contact, heldOn: fromDateColumn(contact.heldOn) })),
    files: attachments
      .filter((file) => sponsorMayFetch(file, issued))
      .map(({ id, fileName, size }) => ({ id, fileName, size })),
    replies: replies.flatMap(({ versions, ...reply }) => {
      const version = versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
      return version && reply.issuedAt
        ? [
            {
              ...reply,
              issuedAt: reply.issuedAt,
              version,
              meaning: meaningOf(version),
              completion: reply.completion
                ? { ...reply.completion, meaning: meaningOf(reply.completion) }
                : null,
            },
          ]
        : [];
    }),
    promises: commitments.flatMap((each) => toPromise(each, replies) ?? []),
    mayRate:
      leads &&
      stateAllows("rate-reply", handling.state) &&
      !handling.surveys.some(({ roundNo }) => roundNo === handling.roundNo),
    mayUrge: leads && stateAllows("urge-case", handling.state),
  };
}

/** A commitment once its reply is out, with what was settled; a report still under review is none of it. */
function toPromise(commitment: Loaded["commitments"][number], replies: Loaded["replies"]) {
  const { id, measure, ownerSection, explanation, reports } = commitment;
  const standing = commitmentStanding(commitment);
  if (standing === "REPLACED" || !replies.some(({ roundNo }) => roundNo === commitment.roundNo)) return null;
  const settled = acceptedReport(reports);
  return {
    id,
    measure,
    section: ownerSection.name,
    dueOn: fromDateColumn(commitment.dueOn),
    standing: standing === "REPORTED" ? ("OPEN" as const) : standing,
    happenedOn: settled ? fromDateColumn(settled.happenedOn) : null,
    explanation,
  };
}

function meaningOf({ classScheme, classCode }: { classScheme: string | null; classCode: string | null }) {
  if (!isReplyClassScheme(classScheme) || classCode === null) return null;
  return findReplyClass(classScheme, classCode)?.meaning ?? null;
}
