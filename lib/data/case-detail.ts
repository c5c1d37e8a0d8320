import { caseSelect } from "@/lib/data/case-record";
import type { Prisma } from "@/lib/data/generated/client";

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
      sponsors: {
        select: {
          deputyId: true,
          position: true,
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
      assignedAt: true,
      acknowledgedAt: true,
      endedAt: true,
      section: { select: { name: true } },
    },
    orderBy: { assignedAt: "asc" },
  },
  rounds: { orderBy: { roundNo: "asc" } },
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
      versions: { orderBy: { versionNo: "asc" } },
      steps: { orderBy: { at: "asc" } },
      deliveries: { include: { deputy } },
    },
    orderBy: { roundNo: "asc" },
  },
  surveys: { include: { deputy }, orderBy: { returnedAt: "asc" } },
  events: {
    select: { id: true, at: true, type: true, data: true, actor: { select: { name: true, role: true } } },
    orderBy: { id: "desc" },
    take: 200,
  },
} as const satisfies Prisma.HandlingSelect;
