import type { Context } from "@/lib/context/context";
import { actAlsoFor } from "@/lib/data/also-for";
import { keepAttachment } from "@/lib/data/attachments/keep-attachment";
import { actOnCase, type CaseWork } from "@/lib/data/case-act";
import { toDateColumn } from "@/lib/data/dates";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { answersDeputy } from "@/lib/domain/case-facts";
import { invalid, ruleBroken } from "@/lib/domain/errors";
import type { RecordContactInput } from "@/lib/schemas/contact/record-contact";

/**
 * Records a contact with one of the sponsors, in the round now open, and for the merged cases chosen, each in its
 * own. Gives its id.
 * Rule: a unit that answers the deputy consults in person, online only for a special reason, which has to be
 * stated. Throws ActError: RULE_BROKEN DEPUTY_NOT_SPONSOR, INVALID heldOn future, stage notAnsweredYet, onlineReason
 * onlineReasonMissing, and what actAlsoFor and actOnCase throw.
 */
export async function recordContact(context: Context, input: RecordContactInput) {
  return actOnCase(context, "record-contact", input, async (work) => {
    const change = await addContact(context, input, work);
    await actAlsoFor(context, "record-contact", work, input.alsoFor ?? [], (sibling) =>
      addContact(context, input, sibling),
    );
    return change;
  });
}

async function addContact(context: Context, input: RecordContactInput, work: CaseWork) {
  const { tx, found, now } = work;
  const {
    handlingId: _case,
    version: _version,
    submissionKey: _key,
    alsoFor: _others,
    scan,
    ...facts
  } = input;
  checkContact(input, found, now);
  const answered = { handlingId: found.id, issuedAt: { not: null } };
  if (input.stage === "AFTER" && (await tx.reply.count({ where: answered })) === 0)
    throw invalid("stage", "notAnsweredYet");
  const { id: contactId, deputy } = await tx.contact.create({
    data: {
      ...facts,
      heldOn: toDateColumn(input.heldOn),
      handlingId: found.id,
      roundNo: found.roundNo,
      recordedById: context.actor.userId,
      recordedAt: now,
    },
    select: { id: true, deputy: { select: { name: true } } },
  });
  if (scan) {
    const of = { subject: "CONTACT", subjectId: contactId, forDeputy: false, field: "scan" } as const;
    const shows = `与${deputy.name}沟通`;
    await keepAttachment(work, { ...of, file: scan, shows, uploadedById: context.actor.userId });
  }
  return {
    event: {
      data: {
        contactId,
        deputyId: input.deputyId,
        deputy: deputy.name,
        stage: input.stage,
        form: input.form,
        heldOn: input.heldOn,
        place: input.place,
        leaderPresent: input.leaderPresent,
        roundNo: found.roundNo,
      },
    },
    result: { contactId },
  };
}

function checkContact(input: RecordContactInput, found: CaseWork["found"], now: Date): void {
  if (!found.position.sponsorIds.includes(input.deputyId)) throw ruleBroken("DEPUTY_NOT_SPONSOR");
  if (input.heldOn > dateInShanghai(now)) throw invalid("heldOn", "future");
  if (input.form === "VIDEO" && answersDeputy(found.role) && input.onlineReason === "") {
    throw invalid("onlineReason", "onlineReasonMissing");
  }
}
