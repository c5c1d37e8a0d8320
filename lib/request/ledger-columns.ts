import type { commitmentLedger } from "@/lib/data/ledgers/commitment-ledger";
import type { contactLedger } from "@/lib/data/ledgers/contact-ledger";
import type { noticeLedger } from "@/lib/data/ledgers/notice-ledger";
import type { SheetColumn, SheetValue } from "@/lib/documents/sheet/write-sheet";
import { createI18n } from "@/lib/i18n/create";
import { dateCell } from "@/lib/request/ledger-case-cells";

const { t } = createI18n("zh");

export interface LedgerColumn<Row> extends SheetColumn {
  cell(row: Row): SheetValue;
}

type RowOf<Ledger extends (...given: never[]) => AsyncGenerator> =
  ReturnType<Ledger> extends AsyncGenerator<infer Row> ? Row : never;
type Contact = RowOf<typeof contactLedger>;
type Commitment = RowOf<typeof commitmentLedger>;
type Notice = RowOf<typeof noticeLedger>;
type OfCase = Pick<Contact, "handling">;

const ofCase: readonly LedgerColumn<OfCase>[] = [
  { head: t("ledgers.column.session"), width: 20, cell: ({ handling }) => handling.suggestion.session.name },
  { head: t("ledgers.column.number"), width: 9, cell: ({ handling }) => handling.suggestion.number },
  { head: t("ledgers.column.title"), width: 40, cell: ({ handling }) => handling.suggestion.title },
  {
    head: t("ledgers.column.section"),
    width: 16,
    cell: ({ handling }) => handling.assignments[0]?.section.name ?? "",
  },
];

const contacts: readonly LedgerColumn<Contact>[] = [
  ...ofCase,
  { head: t("ledgers.contact.deputy"), width: 10, cell: ({ deputy }) => deputy },
  { head: t("ledgers.contact.heldOn"), width: 12, kind: "date", cell: ({ heldOn }) => dateCell(heldOn) },
  { head: t("ledgers.contact.stage"), width: 9, cell: ({ stage }) => t(`domain.contactStage.${stage}`) },
  { head: t("ledgers.contact.form"), width: 10, cell: ({ form }) => t(`domain.contactForm.${form}`) },
  { head: t("ledgers.contact.place"), width: 16, cell: ({ place }) => place },
  { head: t("ledgers.contact.attendees"), width: 18, cell: ({ attendees }) => attendees },
  {
    head: t("ledgers.contact.leader"),
    width: 9,
    cell: ({ leaderPresent }) => (leaderPresent ? t("ledgers.yes") : ""),
  },
  { head: t("ledgers.contact.views"), width: 36, cell: ({ views }) => views },
  { head: t("ledgers.contact.response"), width: 30, cell: ({ response }) => response },
  { head: t("ledgers.contact.onlineReason"), width: 18, cell: ({ onlineReason }) => onlineReason },
];

const commitments: readonly LedgerColumn<Commitment>[] = [
  ...ofCase,
  { head: t("ledgers.commitment.measure"), width: 40, cell: ({ measure }) => measure },
  { head: t("ledgers.commitment.owner"), width: 16, cell: ({ section }) => section },
  { head: t("ledgers.commitment.dueOn"), width: 12, kind: "date", cell: ({ dueOn }) => dateCell(dueOn) },
  {
    head: t("ledgers.commitment.standing"),
    width: 10,
    cell: ({ standing }) => t(`ledgers.commitment.is.${standing}`),
  },
  {
    head: t("ledgers.commitment.happenedOn"),
    width: 12,
    kind: "date",
    cell: ({ happenedOn }) => dateCell(happenedOn),
  },
  { head: t("ledgers.commitment.what"), width: 30, cell: ({ what }) => what },
  { head: t("ledgers.commitment.evidence"), width: 20, cell: ({ evidence }) => evidence },
  {
    head: t("ledgers.commitment.settledOn"),
    width: 12,
    kind: "date",
    cell: ({ settledOn }) => dateCell(settledOn),
  },
  {
    head: t("ledgers.commitment.explainedOn"),
    width: 12,
    kind: "date",
    cell: ({ explainedOn }) => dateCell(explainedOn),
  },
];

const notices: readonly LedgerColumn<Notice>[] = [
  { head: t("ledgers.notice.year"), width: 8, kind: "number", cell: ({ year }) => year },
  { head: t("ledgers.notice.serial"), width: 8, kind: "number", cell: ({ serial }) => serial },
  ...ofCase,
  { head: t("ledgers.notice.section"), width: 16, cell: ({ section }) => section },
  { head: t("ledgers.notice.reason"), width: 30, cell: ({ reason }) => reason },
  { head: t("ledgers.notice.requirement"), width: 30, cell: ({ requirement }) => requirement },
  { head: t("ledgers.notice.issuedOn"), width: 12, kind: "date", cell: ({ issuedOn }) => dateCell(issuedOn) },
  {
    head: t("ledgers.notice.respondBy"),
    width: 12,
    kind: "date",
    cell: ({ respondBy }) => dateCell(respondBy),
  },
  {
    head: t("ledgers.notice.answeredOn"),
    width: 12,
    kind: "date",
    cell: ({ answeredOn }) => dateCell(answeredOn),
  },
  { head: t("ledgers.notice.answer"), width: 36, cell: ({ answer }) => answer },
  { head: t("ledgers.notice.closedOn"), width: 12, kind: "date", cell: ({ closedOn }) => dateCell(closedOn) },
  { head: t("ledgers.notice.remark"), width: 20, cell: ({ closeRemark }) => closeRemark },
];

/** The columns of the ledgers whose columns nobody chooses. */
export const ledgerColumns = { contacts, commitments, notices } as const;
