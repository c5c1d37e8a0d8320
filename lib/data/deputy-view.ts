import type { Prisma } from "@/lib/data/generated/client";

/**
 * What a deputy may see of a handling, column by column: dates, sections by name, contacts, issued replies,
 * what they promise and what came of it, the own ratings, and the files that are open to deputies. No progress
 * notes, notices, reports, look-backs, remarks or phones are selected, and of a reply's versions the reader keeps
 * only the issued one.
 */
export function deputyViewSelect(deputyId: string) {
  return {
    id: true,
    role: true,
    state: true,
    version: true,
    roundNo: true,
    deliveredOn: true,
    dueOn: true,
    createdAt: true,
    unitId: true,
    unit: { select: { name: true } },
    assignments: {
      where: { endedAt: null },
      select: { kind: true, assignedAt: true, section: { select: { name: true } } },
    },
    contacts: {
      where: { deputyId },
      select: { id: true, stage: true, form: true, heldOn: true, place: true },
      orderBy: { heldOn: "asc" },
    },
    replies: {
      where: { issuedAt: { not: null }, kind: "REPLY" },
      select: {
        id: true,
        roundNo: true,
        documentNo: true,
        issuedAt: true,
        issuedVersion: true,
        completion: { select: { classScheme: true, classCode: true, text: true, completedAt: true } },
        versions: {
          select: {
            versionNo: true,
            body: true,
            classScheme: true,
            classCode: true,
            handlerName: true,
            handlerPhone: true,
            answers: {
              select: {
                pointId: true,
                outcome: true,
                reason: true,
                legalBasis: true,
                point: { select: { position: true, text: true } },
              },
            },
          },
        },
      },
      orderBy: { roundNo: "desc" },
    },
    attachments: {
      select: { id: true, fileName: true, size: true, forDeputy: true, subject: true, subjectId: true },
      orderBy: { uploadedAt: "asc" },
    },
    commitments: {
      select: {
        id: true,
        roundNo: true,
        measure: true,
        dueOn: true,
        ownerSection: { select: { name: true } },
        replacedBy: { select: { recordedAt: true } },
        explanation: { select: { text: true, sentAt: true } },
        reports: {
          select: {
            outcome: true,
            happenedOn: true,
            reportedAt: true,
            decision: { select: { decision: true, at: true } },
          },
        },
      },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    },
    closings: { where: { basis: "NO_ANSWER" }, select: { roundNo: true, closedAt: true } },
    surveys: {
      where: { deputyId },
      select: {
        id: true,
        roundNo: true,
        attitude: true,
        result: true,
        attitudeAs: true,
        resultAs: true,
        comment: true,
        returnedAt: true,
      },
      orderBy: { roundNo: "asc" },
    },
  } as const satisfies Prisma.HandlingSelect;
}
