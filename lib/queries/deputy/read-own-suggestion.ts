import type { Context } from "@/lib/context/context";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import { deputyViewSelect } from "@/lib/data/deputy-view";
import type { Prisma } from "@/lib/data/generated/client";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { notFound } from "@/lib/domain/errors";
import { isId } from "@/lib/domain/ids";
import { stateAllows } from "@/lib/domain/lifecycle";
import { canGenerally } from "@/lib/domain/permissions";
import { findReplyClass, isReplyClassScheme } from "@/lib/domain/reply-classes";

/**
 * One suggestion as its sponsors may read it: each answering unit's stages, contacts, issued replies and this
 * deputy's ratings. Throws NOT_FOUND for anybody who did not sign it.
 */
export async function readOwnSuggestion({ actor, db }: Context, suggestionId: string) {
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
      session: { select: { name: true, source: true } },
      sponsors: {
        select: { deputyId: true, deputy: { select: { name: true } } },
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
  return { ...row, leads, handlings: row.handlings.map((handling) => toStory(handling, leads)) };
}

type Loaded = Prisma.HandlingGetPayload<{ select: ReturnType<typeof deputyViewSelect> }>;

function toStory(handling: Loaded, leads: boolean) {
  const { assignments, contacts, replies, deliveredOn, ...rest } = handling;
  const lead = assignments.find(({ kind }) => kind === "LEAD") ?? null;
  return {
    ...rest,
    deliveredOn: fromOptionalDateColumn(deliveredOn) ?? dateInShanghai(handling.createdAt),
    assignedOn: lead ? dateInShanghai(lead.assignedAt) : null,
    section: lead?.section.name ?? null,
    contacts: contacts.map((contact) => ({ ...contact, heldOn: fromDateColumn(contact.heldOn) })),
    replies: replies.flatMap(({ versions, ...reply }) => {
      const version = versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
      return version && reply.issuedAt
        ? [{ ...reply, issuedAt: reply.issuedAt, version, meaning: meaningOf(version) }]
        : [];
    }),
    mayRate: leads && handling.state === "REPLIED",
    mayUrge: leads && stateAllows("urge-case", handling.state),
  };
}

function meaningOf({ classScheme, classCode }: { classScheme: string | null; classCode: string | null }) {
  if (!isReplyClassScheme(classScheme) || classCode === null) return null;
  return findReplyClass(classScheme, classCode)?.meaning ?? null;
}
