import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HandlingRole } from "@/lib/domain/case-facts";
import { type HandlingState, stagesOfWork } from "@/lib/domain/lifecycle";
import type { I18n } from "@/lib/i18n/create";

interface FactsCase {
  readonly deliveredOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly roundNo: number;
  readonly state: HandlingState;
  readonly provisional: { readonly year: number; readonly counted: boolean } | null;
  /** By when it is to be assigned, of those between sessions. */
  readonly assignBy: CalendarDate | null;
  readonly key: {
    readonly sponsoredBy: string;
    readonly markedOn: CalendarDate;
    readonly leader: { readonly name: string } | null;
  } | null;
  readonly suggestion: {
    readonly topic: string;
    readonly category: string;
    readonly statedCount: number | null;
    readonly session: { readonly name: string; readonly inSession: boolean };
    readonly sponsors: readonly {
      readonly contactPerson: string;
      readonly deputy: { readonly id: string; readonly name: string; readonly phone: string };
    }[];
    readonly handlings: readonly {
      readonly id: string;
      readonly role: HandlingRole;
      readonly unit: { readonly name: string };
    }[];
  };
  readonly currentAssignments: readonly {
    readonly id: string;
    readonly kind: "LEAD" | "ASSISTING";
    readonly acknowledgedAt: Date | null;
    readonly dueOn: CalendarDate | null;
    readonly handedInOn: CalendarDate | null;
    readonly section: { readonly name: string };
  }[];
}

/** The facts beside the case: deputies with phone, units, sections, dates. */
export function CaseFacts({ i18n, view }: { i18n: I18n; view: FactsCase }) {
  const { t, format } = i18n;
  const { suggestion } = view;
  return (
    <Section title={t("cases.page.facts")}>
      <Facts
        items={[
          {
            term: t("cases.page.session"),
            value: suggestion.session.inSession
              ? suggestion.session.name
              : t("cases.sitting.named", { session: suggestion.session.name }),
          },
          ...(view.key ? [{ term: t("cases.key.title"), value: keyWords(i18n, view.key) }] : []),
          { term: t("cases.page.sponsors"), value: <Sponsors i18n={i18n} view={view} /> },
          {
            term: t("cases.page.units"),
            value: lines(
              suggestion.handlings.map(({ id, role, unit }) => ({
                id,
                text: `${unit.name} (${t(`domain.handlingRole.${role}`)})`,
              })),
            ),
          },
          {
            term: t("cases.page.sections"),
            value: lines(view.currentAssignments.map((a) => ({ id: a.id, text: assignmentWords(i18n, a) }))),
          },
          { term: t("cases.page.delivered"), value: format.date(view.deliveredOn) },
          ...(view.assignBy
            ? [{ term: t("cases.sitting.assignBy"), value: format.date(view.assignBy) }]
            : []),
          { term: t("cases.page.due"), value: <DueDay i18n={i18n} view={view} /> },
          ...(view.roundNo > 1
            ? [{ term: t("cases.page.round", { no: view.roundNo }), value: format.date(view.dueOn) }]
            : []),
          ...(suggestion.topic ? [{ term: t("cases.page.topic"), value: suggestion.topic }] : []),
          ...(suggestion.category ? [{ term: t("cases.page.category"), value: suggestion.category }] : []),
          ...(view.submittedOn
            ? [{ term: t("cases.page.submitted"), value: format.date(view.submittedOn) }]
            : []),
        ]}
      />
    </Section>
  );
}

/** The due date, with a word where the calendar it lies in is not published yet. */
function DueDay({ i18n: { t, format }, view }: { i18n: I18n; view: FactsCase }) {
  const { dueOn, provisional, state } = view;
  return (
    <>
      {format.date(dueOn)}
      {provisional && stagesOfWork.includes(state) ? (
        <span className="block text-small text-soft">
          {t(provisional.counted ? "calendar.ofDue.counted" : "calendar.ofDue.plain", {
            year: provisional.year,
          })}
        </span>
      ) : null}
    </>
  );
}

function Sponsors({ i18n, view }: { i18n: I18n; view: FactsCase }) {
  const { statedCount, sponsors } = view.suggestion;
  return (
    <ul>
      {sponsors.map(({ deputy, contactPerson }) => (
        <li key={deputy.id}>
          {contactPerson
            ? i18n.t("cases.page.contactPerson", { body: deputy.name, name: contactPerson })
            : deputy.name}
          {deputy.phone ? (
            <>
              {" "}
              <TextLink href={`tel:${deputy.phone}`}>{deputy.phone}</TextLink>
            </>
          ) : null}
        </li>
      ))}
      {statedCount ? (
        <li className="text-soft">{i18n.t("cases.page.stated", { count: statedCount })}</li>
      ) : null}
    </ul>
  );
}

function keyWords({ t, format }: I18n, { sponsoredBy, leader, markedOn }: NonNullable<FactsCase["key"]>) {
  const words = [
    sponsoredBy,
    leader ? t("cases.key.ledBy", { name: leader.name }) : "",
    t("cases.key.since", { day: format.date(markedOn) }),
  ].filter((word) => word !== "");
  return lines(words.map((text) => ({ id: text, text })));
}

function assignmentWords({ t, format }: I18n, assignment: FactsCase["currentAssignments"][number]): string {
  const { acknowledgedAt, dueOn, handedInOn, kind, section } = assignment;
  const words = { section: section.name, kind: t(`domain.assignmentKind.${kind}`) };
  const part = acknowledgedAt
    ? t("cases.page.acknowledged", { ...words, day: format.dayOfMoment(acknowledgedAt) })
    : t("cases.page.notAcknowledged", words);
  if (handedInOn) return `${part} ${t("cases.page.partHandedIn", { day: format.date(handedInOn) })}`;
  return dueOn ? `${part} ${t("cases.page.partDue", { day: format.date(dueOn) })}` : part;
}

function lines(items: readonly { id: string; text: string }[]) {
  if (items.length === 0) return "—";
  return (
    <ul>
      {items.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
