import { caseSelect } from "@/lib/data/case-record";
import type { Prisma } from "@/lib/data/generated/client";
import { openPoints } from "@/lib/data/points";

const deputy = { select: { id: true, name: true } } as const;

/** The whole case in one statement, for its page. Assignments include those that have ended. */
export const caseDetailSelect = {
  ...caseSelect,
  stateSince: true,
  suggestion: {
    select: {
      ...caseSelect.suggestion.select,
      text: true,
      topic: true,
      category: true,
      disclosureWish: true,
      submittedOn: true,
      statedCount: true,
      withdrawal: { select: { withdrawnOn: true, evidence: true } },
      sponsors: {
        select: {
          deputyId: true,
          position: true,
          contactPerson: true,
          deputy: { select: { id: true, name: true, kind: true, delegation: true, phone: true } },
        },
        orderBy: { position: "asc" },
      },
      handlings: { select: { id: true, role: true, state: true, unit: { select: { name: true } } } },
    },
  },
  assignments: {
    select: {
      id: true,
      sectionId: true,
      kind: true,
      dueOn: true,
      handedIn: { select: { recordedAt: true }, orderBy: { recordedAt: "asc" }, take: 1 },
      assignedAt: true,
      acknowledgedAt: true,
      endedAt: true,
      section: { select: { name: true } },
    },
    orderBy: { assignedAt: "asc" },
  },
  rounds: { orderBy: { roundNo: "asc" } },
  opinionWaivers: { orderBy: { at: "asc" } },
  returns: { orderBy: { askedAt: "asc" } },
  extensions: { orderBy: { askedAt: "asc" } },
  suspensions: { orderBy: { beganAt: "asc" } },
  contacts: { include: { deputy }, orderBy: [{ heldOn: "asc" }, { recordedAt: "asc" }] },
  waivers: { include: { deputy } },
  progress: { orderBy: [{ happenedOn: "asc" }, { recordedAt: "asc" }] },
  notices: {
    include: {
      section: { select: { name: true } },
      responses: { orderBy: { respondedAt: "asc" } },
      extensions: { orderBy: { extendedAt: "asc" } },
    },
    orderBy: { issuedAt: "asc" },
  },
  replies: {
    include: {
      versions: {
        include: { answers: { include: { point: { select: { position: true, text: true } } } } },
        orderBy: { versionNo: "asc" },
      },
      steps: {
        include: { by: { select: { name: true } }, onBehalfOf: { select: { name: true } } },
        orderBy: { at: "asc" },
      },
      deliveries: { include: { deputy } },
      completion: true,
    },
    orderBy: { roundNo: "asc" },
  },
  attachments: {
    select: {
      id: true,
      subject: true,
      subjectId: true,
      shows: true,
      forDeputy: true,
      fileName: true,
      size: true,
      uploadedAt: true,
      uploadedBy: { select: { name: true } },
    },
    orderBy: { uploadedAt: "asc" },
  },
  points: openPoints,
  surveys: { include: { deputy }, orderBy: { returnedAt: "asc" } },
  closings: { include: { closedBy: { select: { name: true } } }, orderBy: { closedAt: "asc" } },
  surveyReminders: { select: { roundNo: true, remindedOn: true } },
  commitments: {
    select: {
      id: true,
      roundNo: true,
      measure: true,
      dueOn: true,
      ownerSectionId: true,
      ownerSection: { select: { name: true } },
      replacedBy: { select: { recordedAt: true } },
      explanation: { select: { text: true, sentAt: true } },
      reports: { include: { decision: true }, orderBy: { reportedAt: "asc" } },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
  },
  keyMarks: {
    where: { endedAt: null },
    select: { sponsoredBy: true, markedOn: true, leader: { select: { name: true } } },
  },
  lookBacks: { orderBy: [{ plannedAt: "asc" }, { id: "asc" }] },
  events: {
    select: { id: true, at: true, type: true, data: true, actor: { select: { name: true, role: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 200,
  },
} as const satisfies Prisma.HandlingSelect;
