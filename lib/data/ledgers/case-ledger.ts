import { commitmentRows } from "@/lib/data/commitment-rows";
import type { Database } from "@/lib/data/database";
import { fromOptionalDateColumn } from "@/lib/data/dates";
import type { Prisma } from "@/lib/data/generated/client";
import { afterId, inBatches } from "@/lib/data/ledgers/batches";
import { dateInShanghai } from "@/lib/domain/calendar-date";
import { isInPerson } from "@/lib/domain/case-facts";
import { commitmentStanding, isPending } from "@/lib/domain/commitments";

const ledgerSelect = {
  id: true,
  role: true,
  state: true,
  roundNo: true,
  deliveredOn: true,
  dueOn: true,
  unit: { select: { name: true } },
  suggestion: {
    select: {
      ...{ number: true, title: true, topic: true },
      session: { select: { name: true, source: true } },
      sponsors: {
        select: { deputyId: true, deputy: { select: { name: true } } },
        orderBy: { position: "asc" },
      },
      handlings: {
        where: { role: { in: ["LEAD", "SOLE"] } },
        select: { unit: { select: { name: true } } },
      },
    },
  },
  assignments: {
    where: { endedAt: null },
    select: { kind: true, section: { select: { name: true } } },
    orderBy: { section: { position: "asc" } },
  },
  contacts: { select: { form: true } },
  replies: {
    where: { issuedAt: { not: null } },
    orderBy: { roundNo: "desc" },
    take: 1,
    select: {
      ...{ documentNo: true, issuedAt: true, issuedVersion: true },
      versions: { select: { versionNo: true, classCode: true, disclosure: true } },
    },
  },
  surveys: {
    select: { deputyId: true, attitude: true, result: true, comment: true },
    orderBy: { roundNo: "desc" },
  },
  commitments: { select: commitmentRows },
  keyMarks: { where: { endedAt: null }, select: { id: true } },
  _count: { select: { notices: true } },
} as const satisfies Prisma.HandlingSelect;

/** The cases of a ledger one after the other, in the order in which they were registered. */
export async function* caseLedger(db: Database, where: Prisma.HandlingWhereInput) {
  const rows = inBatches((after) =>
    db.handling.findMany({ where, select: ledgerSelect, ...afterId(after), relationLoadStrategy: "join" }),
  );
  for await (const row of rows) yield toLedgerRow(row);
}

type Loaded = Prisma.HandlingGetPayload<{ select: typeof ledgerSelect }>;
export type CaseLedgerRow = ReturnType<typeof toLedgerRow>;

function toLedgerRow({ suggestion, assignments, contacts, replies, surveys, commitments, ...row }: Loaded) {
  const { session, sponsors, handlings, ...named } = suggestion;
  const [lead, ...others] = sponsors;
  const [reply] = replies;
  const issued = reply?.versions.find(({ versionNo }) => versionNo === reply.issuedVersion);
  const survey = surveys.find(({ deputyId }) => deputyId === lead?.deputyId);
  const sections = (kind: "LEAD" | "ASSISTING") =>
    assignments.filter((each) => each.kind === kind).map(({ section }) => section.name);
  return {
    ...named,
    ...{ role: row.role, state: row.state, round: row.roundNo, unit: row.unit.name },
    ...{ session: session.name, source: session.source },
    sponsor: lead?.deputy.name ?? "",
    coSponsors: others.map(({ deputy }) => deputy.name),
    leadUnit: handlings[0]?.unit.name ?? "",
    section: sections("LEAD")[0] ?? "",
    assisting: sections("ASSISTING"),
    deliveredOn: fromOptionalDateColumn(row.deliveredOn),
    dueOn: fromOptionalDateColumn(row.dueOn),
    contacts: contacts.length,
    inPerson: contacts.filter(({ form }) => isInPerson(form)).length,
    documentNo: reply?.documentNo ?? "",
    issuedOn: reply?.issuedAt ? dateInShanghai(reply.issuedAt) : null,
    classCode: issued?.classCode ?? "",
    disclosure: issued?.disclosure ?? null,
    attitude: survey?.attitude ?? null,
    result: survey?.result ?? null,
    comment: survey?.comment ?? "",
    commitments: commitments.filter((each) => commitmentStanding(each) !== "REPLACED").length,
    commitmentsOpen: commitments.filter(isPending).length,
    notices: row._count.notices,
    key: row.keyMarks.length > 0,
  };
}
