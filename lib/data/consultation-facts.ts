import type { CaseWork } from "@/lib/data/case-act";
import type { CaseRecord } from "@/lib/data/case-record";
import type { Transaction } from "@/lib/data/database";
import { fromDateColumn, fromOptionalDateColumn } from "@/lib/data/dates";
import { loadCaseSettings } from "@/lib/data/settings";
import { answersDeputy, type ContactForm } from "@/lib/domain/case-facts";
import { type ConsultationQuestion, consultationMet } from "@/lib/domain/consultation";
import { ruleBroken } from "@/lib/domain/errors";

/**
 * Refuses a reply to the deputy whose lead deputy was not consulted. Throws RULE_BROKEN CONTACT_MISSING; of a
 * co-handler it asks nothing.
 */
export async function requireConsultation({ tx, found, now }: CaseWork): Promise<void> {
  if (!answersDeputy(found.role)) return;
  const settings = await loadCaseSettings(tx, found, now);
  if (!consultationMet(await loadConsultation(tx, found), settings)) throw ruleBroken("CONTACT_MISSING");
}

/**
 * What the rule of consultation needs to know of the case's open round: the contacts recorded in it, whether
 * the lead deputy waived meeting, and when it opened.
 */
async function loadConsultation(tx: Transaction, found: CaseRecord): Promise<ConsultationQuestion> {
  const { id: handlingId, roundNo } = found;
  const leadDeputyId = found.position.sponsorIds[0] ?? null;
  const contacts = await tx.contact.findMany({
    where: { handlingId, roundNo },
    select: { deputyId: true, form: true, heldOn: true, onlineReason: true },
  });
  const waivers =
    leadDeputyId === null
      ? 0
      : await tx.contactWaiver.count({ where: { handlingId, deputyId: leadDeputyId } });
  const round = await tx.handlingRound.findUnique({
    where: { handlingId_roundNo: { handlingId, roundNo } },
    select: { openedOn: true },
  });
  const openedOn = round?.openedOn ?? null;
  return consultationQuestion({ contacts, leadDeputyId, waived: waivers > 0, roundNo, openedOn });
}

/** The question from rows as they were loaded: of the contacts only those of the round are to be given. */
export function consultationQuestion(rows: {
  readonly contacts: readonly {
    readonly deputyId: string;
    readonly form: ContactForm;
    readonly heldOn: Date;
    readonly onlineReason: string;
  }[];
  readonly leadDeputyId: string | null;
  readonly waived: boolean;
  readonly roundNo: number;
  readonly openedOn: Date | null;
}): ConsultationQuestion {
  const { contacts, leadDeputyId, waived, roundNo, openedOn } = rows;
  return {
    contacts: contacts.map((contact) => ({
      form: contact.form,
      heldOn: fromDateColumn(contact.heldOn),
      withLeadDeputy: contact.deputyId === leadDeputyId,
      hasOnlineReason: contact.onlineReason !== "",
    })),
    waived,
    roundNo,
    openedOn: fromOptionalDateColumn(openedOn),
  };
}
